import { callGraph } from "../../channels/messenger/create-graph-sender.ts";
import type { Config } from "../../config/config.ts";
import type { Finding } from "./finding.ts";

const TIME_MS = 5_000;

type Found = Omit<Finding, "subject">;

/** Where Microsoft publishes what the bot's tokens are checked with. */
export type MicrosoftAddresses = { login: string; botFramework: string };

export const microsoftAddresses: MicrosoftAddresses = {
  login: "https://login.microsoftonline.com",
  botFramework: "https://login.botframework.com",
};

/** Whether everything that the settings name can be reached from here; nothing else is asked. */
export async function checkNetwork(config: Config, addresses: MicrosoftAddresses): Promise<Found[]> {
  const { azureBot } = config;
  const asked = await Promise.all([
    config.http.publicUrl.startsWith("https:") ? checkPublicUrl(config.http.publicUrl) : undefined,
    config.messenger ? checkMessenger(config.messenger) : undefined,
    ...(azureBot?.kind === "app" ? checkMicrosoft(azureBot, addresses) : []),
  ]);
  const found = asked.filter((one) => one !== undefined);
  return found.length > 0 ? found : [{ kind: "ok", text: "the settings name nothing outside this machine" }];
}

async function checkPublicUrl(publicUrl: string): Promise<Found> {
  const status = await statusOf(`${publicUrl}/healthz`);
  if (status === 200) return { kind: "ok", text: `${publicUrl} answers` };
  const text = `${publicUrl}/healthz ${describeStatus(status)}. Does the server run, and does the proxy lead to it?`;
  return { kind: "error", text };
}

async function checkMessenger(access: NonNullable<Config["messenger"]>): Promise<Found> {
  const result = await callGraph({ method: "GET", path: "me" }, { ...access, timeoutMs: TIME_MS });
  if (result.kind === "sent") return { kind: "ok", text: "Meta takes the page's token" };
  if (result.status === 0) {
    return { kind: "error", text: "Meta's API does not answer. Check the network and MESSENGER_GRAPH_URL." };
  }
  const text = `Meta refuses the page's token (HTTP ${result.status}, code ${result.code}). Make a new one and set MESSENGER_PAGE_TOKEN.`;
  return { kind: "error", text };
}

function checkMicrosoft({ tenantId }: { tenantId: string }, addresses: MicrosoftAddresses): Promise<Found>[] {
  const tenant = `${addresses.login}/${tenantId}/v2.0/.well-known/openid-configuration`;
  const keys = `${addresses.botFramework}/v1/.well-known/openidconfiguration`;
  return [
    checkAddress(tenant, "Microsoft's sign-in", "Check the network and MICROSOFT_APP_TENANT_ID."),
    checkAddress(
      keys,
      "the keys of Azure Bot Service",
      "Check the network: no message of Teams can be checked.",
    ),
  ];
}

async function checkAddress(url: string, what: string, next: string): Promise<Found> {
  const status = await statusOf(url);
  if (status === 200) return { kind: "ok", text: `${what} can be reached` };
  return { kind: "error", text: `${what} ${describeStatus(status)}. ${next}` };
}

/** 0 where there is no answer in time. */
async function statusOf(url: string): Promise<number> {
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(TIME_MS) });
    await response.body?.cancel();
    return response.status;
  } catch {
    return 0;
  }
}

const describeStatus = (status: number): string =>
  status === 0 ? `does not answer within ${TIME_MS / 1000} s` : `answers with HTTP ${status}`;
