import { HttpHeaders } from "botbuilder-stdlib/lib/azureCoreHttpCompat.js";
import type { ConnectorClientOptions } from "botframework-connector/lib/connectorApi/models/index.js";
import { SendFailed } from "../sending/send-failed.ts";

type HttpClient = NonNullable<ConnectorClientOptions["httpClient"]>;

/**
 * How activities go to the connector: `fetch` with a time limit, which the stock client lacks. Throws `SendFailed`
 * for whatever is no success: the stock client would wait and try again by rules of its own, unseen by the sender.
 */
export function createConnectorHttpClient(timeoutMs: number): HttpClient {
  return {
    sendRequest: async (request) => {
      const response = await fetch(request.url, {
        method: request.method,
        headers: request.headers.rawHeaders(),
        ...(request.body !== undefined && { body: request.body }),
        signal: AbortSignal.timeout(timeoutMs),
        redirect: "error",
      }).catch((error: unknown) => {
        throw new SendFailed(null, null, { cause: error });
      });
      const bodyAsText = await response.text().catch(() => "");
      if (!response.ok) throw new SendFailed(response.status, readRetryAfter(response.headers));
      const headers = new HttpHeaders(Object.fromEntries(response.headers));
      return { request, status: response.status, headers, bodyAsText };
    },
  };
}

/** `Retry-After` in seconds; as a date it is not used by the Bot Connector. */
function readRetryAfter(headers: Headers): number | null {
  const seconds = headers.get("Retry-After");
  return seconds !== null && /^\d{1,5}$/.test(seconds) ? Number(seconds) * 1000 : null;
}
