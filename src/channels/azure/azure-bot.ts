/**
 * Azure Bot Service brings Teams, and any other of Microsoft's channels that is switched on there, to one address of
 * ours: `POST /api/messages`. Each request carries a token of the Bot Connector, which check-connector-token.ts
 * judges; replies go to the activity's `serviceUrl` with a token of the bot's own (bot-credentials.ts).
 */
export type AzureBot = { identity: BotIdentity; authority: ConnectorAuthority };

/** Who the assistant is towards Azure. */
export type BotIdentity =
  /** Nobody: whoever asks is answered, without tokens either way. For a developer's own machine. */
  { kind: "anonymous" } | { kind: "app"; appId: string; tenantId: string; secret: AppSecret };

type AppSecret =
  | { kind: "password"; password: string }
  /** Both in PEM. */
  | { kind: "certificate"; certificate: string; privateKey: string };

/** Who signs the tokens of incoming requests. */
export type ConnectorAuthority = {
  issuer: string;
  /** Its OpenID document, which names the address of its keys. */
  metadataUrl: string;
};

export const botConnector: ConnectorAuthority = {
  issuer: "https://api.botframework.com",
  metadataUrl: "https://login.botframework.com/v1/.well-known/openidconfiguration",
};
