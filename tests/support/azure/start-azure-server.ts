import { ServiceClientCredentialsFactory } from "botframework-connector";
import { type ServerOptions, startServer } from "../start-server.ts";
import { startConnector } from "./start-connector.ts";
import { startIdentityProvider, type TokenFields } from "./start-identity-provider.ts";

export const APP_ID = "11111111-2222-4333-8444-555555555555";
export const BOT_TOKEN = "the-bots-own-token";

export type AzureOptions = ServerOptions & {
  provider?: Awaited<ReturnType<typeof startIdentityProvider>>;
  connector?: Awaited<ReturnType<typeof startConnector>>;
};

/** The server with `POST /api/messages`, an identity provider and a connector of its own. */
export async function startAzureServer({ provider: given, connector: other, ...options }: AzureOptions = {}) {
  const provider = given ?? (await startIdentityProvider());
  const connector = other ?? (await startConnector());
  const server = await startServer({
    azureBot: {
      identity: {
        kind: "app",
        appId: APP_ID,
        tenantId: "66666666-7777-4888-8999-000000000000",
        secret: { kind: "password", password: "a password of the tests" },
      },
      authority: provider.authority,
    },
    botCredentials: new TestCredentials(),
    ...options,
  });

  /** Posts an activity of Teams; the token is a good one unless fields say otherwise. */
  const post = async (fields: Record<string, unknown>, token: TokenFields | string | null = {}) => {
    const activity = teamsActivity(connector.url, fields);
    const claims = { aud: APP_ID, serviceurl: activity.serviceUrl };
    const signed = typeof token === "object" && token !== null ? await provider.sign(claims, token) : token;
    const response = await fetch(`${server.url}/api/messages`, {
      method: "POST",
      headers: {
        "Content-Type": "application/json",
        ...(signed !== null && { Authorization: `Bearer ${signed}` }),
      },
      body: JSON.stringify(activity),
    });
    return { status: response.status, headers: response.headers, text: await response.text() };
  };
  return { ...server, provider, connector, post };
}

/** An activity as Teams sends it in a personal chat. */
export function teamsActivity(serviceUrl: string, fields: Record<string, unknown>): Record<string, unknown> {
  return {
    type: "message",
    id: `activity-${Math.random()}`,
    channelId: "msteams",
    serviceUrl,
    from: { id: "29:anna", name: "Anna Przykładowa" },
    recipient: { id: "28:asystent", name: "Asystent" },
    conversation: { id: "a:personal", conversationType: "personal", tenantId: "tenant" },
    locale: "en-US",
    ...fields,
  };
}

/** Stands in for Microsoft's login, which cannot be pointed at another address. */
class TestCredentials extends ServiceClientCredentialsFactory {
  override async isValidAppId(appId: string): Promise<boolean> {
    return appId === APP_ID;
  }

  override async isAuthenticationDisabled(): Promise<boolean> {
    return false;
  }

  override async createCredentials() {
    return {
      signRequest: async (request: Parameters<SignRequest>[0]) => {
        request.headers.set("Authorization", `Bearer ${BOT_TOKEN}`);
        return request;
      },
    };
  }
}

type Credentials = Awaited<ReturnType<ServiceClientCredentialsFactory["createCredentials"]>>;
type SignRequest = Credentials["signRequest"];
