import { connect } from "node:net";

/** Writes bytes as they are to the server and returns all that it answers until it closes the line. */
export function sendRaw(url: string, bytes: string | Buffer, { endMs = 300 } = {}): Promise<string> {
  const { hostname, port } = new URL(url);
  return new Promise((resolve) => {
    let answer = "";
    const socket = connect(Number(port), hostname, () => socket.write(bytes));
    // The server may keep the line open for another request: we have none.
    const timer = setTimeout(() => socket.destroy(), endMs);
    socket.on("data", (chunk) => {
      answer += chunk.toString("latin1");
    });
    socket.on("error", () => {});
    socket.on("close", () => {
      clearTimeout(timer);
      resolve(answer);
    });
  });
}
