import type { KeyObject } from "node:crypto";

/** What to do with a request that the programme's description does not cover. */
type IntakePolicy =
  /** The person is told, and decides whether to leave a request all the same. */
  | "accept"
  /** The person is told and gets the contact; no request is taken. */
  | "contact"
  /** The person is told; no request is taken. */
  | "refuse";

/** The bot in Azure Bot Service, and with it Teams. */
export type AzureBotConfig =
  /** Whoever asks is answered: never in production. */
  | { kind: "anonymous" }
  | {
      kind: "app";
      appId: string;
      tenantId: string;
      secret: /** `expires`: the day on which it runs out, "2027-05-31"; null where nobody has told. */
        | { kind: "password"; password: string; expires: string | null }
        /** Both in PEM. */
        | { kind: "certificate"; certificate: string; privateKey: string };
    };

/** All settings, read once at start from the environment (.env.example describes each). Frozen throughout. */
export type Config = {
  production: boolean;
  logLevel: "debug" | "info" | "warn" | "error";
  /** Folder of the database. */
  dataDir: string;
  http: {
    host: string;
    /** 0 lets the system choose a free port. */
    port: number;
    /** Where people reach the assistant: an origin without a final slash, "https://asystent.example.org". */
    publicUrl: string;
    /** Origins of other sites that may show the chat. The assistant's own origin is not among them. */
    trustedOrigins: readonly string[];
    /** Reverse proxies of ours in front of the server: so many entries at the end of X-Forwarded-For are true. */
    trustedProxies: number;
  };
  directLine: {
    /** Signs the tokens of the web chat. A `KeyObject` never shows its bytes when it is printed. */
    key: KeyObject;
    /** Made for this start: tokens end with it, and pages must ask for new ones. */
    keyIsTemporary: boolean;
    /** Lets another server of ours make tokens; null where there is none. */
    secret: string | null;
  };
  /** Null where the assistant is not connected to Azure Bot Service. */
  azureBot: AzureBotConfig | null;
  /** Messenger through Meta's webhook, without Azure; null where it is not connected. */
  messenger: {
    /** Signs what Meta sends. */
    appSecret: KeyObject;
    pageToken: string;
    verifyToken: string;
    /** Meta's API with its version: "https://graph.facebook.com/v24.0". */
    graphUrl: string;
  } | null;
  intake: {
    afterProgrammeEnd: IntakePolicy;
    outsideArea: IntakePolicy;
    /** How long an unfinished request is kept after its last change. */
    draftHours: number;
  };
  /** How long after its last turn a conversation can be continued. */
  conversationHours: number;
  /** The identity provider of staff; null: they sign in by links. */
  oidc: { issuer: string; clientId: string; clientSecret: string } | null;
  privacy: {
    controllerName: string;
    controllerContact: string;
    /** Null where none is appointed. */
    dpoContact: string | null;
    legalBasis: string;
    requestRetentionDays: number;
    /** For questions without an answer, which are kept masked for the editors. */
    questionRetentionDays: number;
    /** Stored with every request. */
    noticeVersion: string;
    /** Some of these are placeholders: the notice must say that it is a draft. Never in production. */
    isDraft: boolean;
  };
  mail: {
    /** Null: there is no server to send by, and mails wait. */
    smtp: {
      host: string;
      port: number;
      /** Null: the server wants no sign-in. */
      login: { user: string; password: string } | null;
      /** Address of the sender. */
      from: string;
    } | null;
    /** Addresses that hear of requests besides the coordinators on the staff list. */
    staff: readonly string[];
    /** Who hears that nobody was told; empty: the coordinators on the staff list. */
    alarm: readonly string[];
    /** Partner id → address. */
    partners: Readonly<Record<string, string>>;
    /** Partners that get their requests without a coordinator's decision. */
    automatic: readonly string[];
    /** What mails to staff and partners hold. */
    content: "full" | "link";
  };
  /** When a request that nobody answers for is reminded of, and when it ends; days are working days. */
  clocks: {
    /** Ascending, one at least. */
    reminderDays: readonly number[];
    /** More than the last reminder. */
    expiryDays: number;
    /** Hours of the Polish day in which that is done. */
    workingHours: { from: number; to: number };
  };
  /** Whether statistics, with small counts hidden, are on a page for everybody. */
  publicStatistics: boolean;
  /** Whether people are asked after the end of a request if the support helped. */
  survey: boolean;
};
