import {
  type Activity,
  CallerIdConstants,
  CloudAdapter,
  type ConversationReference,
  type InvokeResponse,
  type TurnContext,
} from "botbuilder";
import {
  AuthenticationConfiguration,
  AuthenticationConstants,
  BotFrameworkAuthenticationFactory,
  ClaimsIdentity,
  type ServiceClientCredentialsFactory,
} from "botframework-connector";
import type { AzureBot } from "./azure-bot.ts";
import { createBotCredentials } from "./bot-credentials.ts";
import { checkConnectorToken, type TokenCheck } from "./check-connector-token.ts";
import { createConnectorHttpClient } from "./connector-http-client.ts";
import { type ConnectorKeys, createConnectorKeys } from "./connector-keys.ts";
import { fetchJson } from "./fetch-json.ts";

export type AzureAdapterParts = {
  azureBot: AzureBot;
  now: () => Date;
  /** How long the connector may take to answer one request, in ms. */
  sendTimeMs: number;
  /** Another source of the bot's own tokens than Microsoft's. */
  credentials?: ServiceClientCredentialsFactory | undefined;
};

/**
 * Bot Framework's adapter for Azure, without its way of authenticating requests: that one takes tokens of other
 * kinds too, answers some bad ones with the text of an error, and skips checks where the activity leaves fields out.
 */
export class AzureAdapter extends CloudAdapter {
  readonly #parts: AzureAdapterParts;
  readonly #keys: ConnectorKeys;
  readonly #claims: ClaimsIdentity;
  #running = 0;

  constructor(parts: AzureAdapterParts) {
    super(createAuthentication(parts));
    this.#parts = parts;
    const { metadataUrl } = parts.azureBot.authority;
    this.#keys = createConnectorKeys({ metadataUrl, now: parts.now, fetchJson });
    const { identity } = parts.azureBot;
    this.#claims =
      identity.kind === "app"
        ? this.createClaimsIdentity(identity.appId)
        : new ClaimsIdentity([], AuthenticationConstants.AnonymousAuthType);
  }

  /** Turns that have begun and not ended. */
  get running(): number {
    return this.#running;
  }

  async check(authorization: string | undefined, { serviceUrl, channelId }: Activity): Promise<TokenCheck> {
    const { azureBot, now } = this.#parts;
    const { identity, authority } = azureBot;
    if (identity.kind === "anonymous") return { kind: "valid" };
    const { appId } = identity;
    const { issuer } = authority;
    return await checkConnectorToken(
      authorization,
      { serviceUrl, channelId },
      { appId, issuer, keys: this.#keys, now },
    );
  }

  /** Runs the bot on an activity whose token was checked. Rejects as the bot does. */
  async take(
    activity: Activity,
    logic: (context: TurnContext) => Promise<void>,
  ): Promise<InvokeResponse | undefined> {
    this.#running++;
    try {
      const claimsIdentity = this.#claims;
      const connectorFactory = this.botFrameworkAuthentication.createConnectorFactory(claimsIdentity);
      const checked = { audience: scope, claimsIdentity, connectorFactory };
      return await this.processActivity(checked, activity, logic);
    } finally {
      this.#running--;
    }
  }

  /** Sends one activity to a conversation, now or later. Rejects with `SendFailed`. */
  async sendTo(reference: Partial<ConversationReference>, activity: Partial<Activity>): Promise<void> {
    await this.postTo(reference, activity);
  }

  /** As `sendTo`; resolves with the id of the message, by which it can be replaced. */
  async postTo(reference: Partial<ConversationReference>, activity: Partial<Activity>): Promise<string> {
    // Adapters write into what they send; what was not sent is sent again as it was.
    const sent = structuredClone(activity);
    let id = "";
    await this.continueConversationAsync(this.#claims, reference, scope, async (context) => {
      const [posted] = await context.adapter.sendActivities(context, [{ ...addressOf(reference), ...sent }]);
      id = posted?.id ?? "";
    });
    return id;
  }

  /** Another content for the message with the activity's id. Rejects with `SendFailed`. */
  async replaceIn(reference: Partial<ConversationReference>, activity: Partial<Activity>): Promise<void> {
    const sent = { ...addressOf(reference), ...structuredClone(activity) } as Activity;
    await this.continueConversationAsync(this.#claims, reference, scope, async (context) => {
      await context.adapter.updateActivity(context, sent);
    });
  }
}

/** The audience of the bot's own tokens. */
const scope = AuthenticationConstants.ToChannelFromBotOAuthScope;

function addressOf(reference: Partial<ConversationReference>) {
  const { channelId, serviceUrl, conversation, bot, user, activityId } = reference;
  return {
    channelId,
    serviceUrl,
    conversation,
    from: bot,
    ...(user && { recipient: user }),
    ...(activityId !== undefined && { replyToId: activityId }),
  };
}

function createAuthentication({ azureBot, sendTimeMs, credentials }: AzureAdapterParts) {
  const { identity, authority } = azureBot;
  const tenant =
    identity.kind === "app" ? identity.tenantId : AuthenticationConstants.DefaultChannelAuthTenant;
  return BotFrameworkAuthenticationFactory.create(
    "",
    true,
    AuthenticationConstants.ToChannelFromBotLoginUrlPrefix + tenant,
    scope,
    authority.issuer,
    AuthenticationConstants.OAuthUrl,
    authority.metadataUrl,
    authority.metadataUrl,
    CallerIdConstants.PublicAzureChannel,
    credentials ?? createBotCredentials(identity),
    new AuthenticationConfiguration(),
    undefined,
    { httpClient: createConnectorHttpClient(sendTimeMs) },
  );
}
