import { once } from "node:events";
import type { Socket } from "node:net";
import { text } from "node:stream/consumers";
import { SMTPServer, type SMTPServerOptions } from "smtp-server";
import { onTestFinished } from "vitest";

type ReceivedMail = {
  messageId: string;
  recipients: readonly string[];
  /** As it came over the line. */
  raw: string;
  /** Header fields by lower-case name, unfolded. */
  headers: ReadonlyMap<string, string>;
};

export type Smtp = {
  port: number;
  /** In the order of their arrival. */
  received: ReceivedMail[];
  /** Stops listening and breaks every connection. */
  goDown(): Promise<void>;
  /** Breaks every connection and goes on listening. */
  breakConnections(): void;
  /** Listens again, on the same port. */
  comeUp(): Promise<void>;
  /** Answers differently from now on. */
  behave(handlers: Pick<SMTPServerOptions, "onConnect" | "onMailFrom" | "onRcptTo" | "onData">): void;
};

/** A real SMTP server on loopback that takes everything, until it is told to behave otherwise. */
export async function startSmtp(options: SMTPServerOptions = {}, host = "127.0.0.1"): Promise<Smtp> {
  const received: ReceivedMail[] = [];
  let handlers: SMTPServerOptions = {};
  const take: SMTPServerOptions["onData"] = (stream, session, callback) => {
    text(stream).then((raw) => {
      const headers = parseHeaders(raw);
      const recipients = session.envelope.rcptTo.map(({ address }) => address);
      received.push({ messageId: headers.get("message-id") ?? "", recipients, raw, headers });
      callback();
    }, callback);
  };
  const create = () =>
    new SMTPServer({
      authOptional: true,
      disabledCommands: ["STARTTLS"],
      logger: false,
      disableReverseLookup: true,
      closeTimeout: 10,
      ...options,
      onConnect: (session, callback) =>
        handlers.onConnect ? handlers.onConnect(session, callback) : callback(),
      onMailFrom: (address, session, callback) =>
        handlers.onMailFrom ? handlers.onMailFrom(address, session, callback) : callback(),
      onRcptTo: (address, session, callback) =>
        handlers.onRcptTo ? handlers.onRcptTo(address, session, callback) : callback(),
      onData: (stream, session, callback) => (handlers.onData ?? take)?.(stream, session, callback),
    });
  const sockets = new Set<Socket>();
  let server = create();
  const listen = async (port: number): Promise<number> => {
    server.on("error", () => {});
    const listening = server.listen(port, host);
    listening.on("connection", (socket) => {
      sockets.add(socket);
      socket.on("close", () => sockets.delete(socket));
    });
    await once(listening, "listening");
    const address = listening.address();
    return typeof address === "object" && address !== null ? address.port : port;
  };
  const port = await listen(0);
  const goDown = () => new Promise<void>((resolve) => server.close(() => resolve()));
  onTestFinished(goDown);
  return {
    port,
    received,
    goDown,
    breakConnections: () => {
      for (const socket of sockets) socket.destroy();
    },
    comeUp: async () => {
      server = create();
      await listen(port);
    },
    behave: (next) => {
      handlers = next;
    },
  };
}

function parseHeaders(raw: string): ReadonlyMap<string, string> {
  const [head = ""] = raw.split("\r\n\r\n");
  const lines = head.replace(/\r\n[ \t]+/g, " ").split("\r\n");
  return new Map(
    lines.map((line) => {
      const colon = line.indexOf(":");
      return [line.slice(0, colon).toLowerCase(), line.slice(colon + 1).trim()];
    }),
  );
}
