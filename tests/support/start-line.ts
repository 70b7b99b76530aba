import { type AddressInfo, connect, createServer, type Socket } from "node:net";
import { onTestFinished } from "vitest";

export type Line = {
  /** Address to use instead of the server's own. */
  url: string;
  /** Every connection breaks and no new one is let through, as in a tunnel. */
  cut(): void;
  mend(): void;
};

/** A line to a server that can be cut: a browser's "offline" leaves open sockets alone. */
export async function startLine(serverUrl: string): Promise<Line> {
  const { hostname, port } = new URL(serverUrl);
  const sockets = new Set<Socket>();
  let isCut = false;
  const line = createServer((near) => {
    if (isCut) {
      near.destroy();
      return;
    }
    const far = connect(Number(port), hostname);
    for (const [socket, other] of [
      [near, far],
      [far, near],
    ] as const) {
      sockets.add(socket);
      socket.on("error", () => {});
      socket.on("close", () => {
        sockets.delete(socket);
        other.destroy();
      });
      socket.pipe(other);
    }
  });
  await new Promise<void>((resolve) => line.listen(0, "127.0.0.1", resolve));
  const cut = () => {
    isCut = true;
    for (const socket of sockets) socket.destroy();
  };
  onTestFinished(() => {
    cut();
    line.close();
  });
  const mend = () => {
    isCut = false;
  };
  return { url: `http://127.0.0.1:${(line.address() as AddressInfo).port}`, cut, mend };
}
