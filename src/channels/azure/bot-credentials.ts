import { X509Certificate } from "node:crypto";
import {
  CertificateServiceClientCredentialsFactory,
  PasswordServiceClientCredentialFactory,
  ServiceClientCredentialsFactory,
} from "botframework-connector";
import type { BotIdentity } from "./azure-bot.ts";

type Credentials = Awaited<ReturnType<ServiceClientCredentialsFactory["createCredentials"]>>;

/** Where the bot's own tokens come from: Microsoft Entra ID, by the password or the certificate of the app. */
export function createBotCredentials(identity: BotIdentity): ServiceClientCredentialsFactory {
  return new RememberedCredentials(createFactory(identity));
}

function createFactory(identity: BotIdentity): ServiceClientCredentialsFactory {
  if (identity.kind === "anonymous") return new PasswordServiceClientCredentialFactory("", "");
  const { appId, tenantId, secret } = identity;
  if (secret.kind === "password") {
    return new PasswordServiceClientCredentialFactory(appId, secret.password, tenantId);
  }
  const { certificate, privateKey } = secret;
  // Without a thumbprint the library asks the command openssl, which need not be there.
  const thumbprint = new X509Certificate(certificate).fingerprint.replaceAll(":", "");
  return new CertificateServiceClientCredentialsFactory(appId, thumbprint, privateKey, tenantId, certificate);
}

/** The stock factories make credentials anew for each turn, and those of a certificate ask for a token each time. */
class RememberedCredentials extends ServiceClientCredentialsFactory {
  readonly #factory: ServiceClientCredentialsFactory;
  readonly #byAudience = new Map<string, Promise<Credentials>>();

  constructor(factory: ServiceClientCredentialsFactory) {
    super();
    this.#factory = factory;
  }

  override isValidAppId(appId: string): Promise<boolean> {
    return this.#factory.isValidAppId(appId);
  }

  override isAuthenticationDisabled(): Promise<boolean> {
    return this.#factory.isAuthenticationDisabled();
  }

  override createCredentials(
    appId: string,
    audience: string,
    loginEndpoint: string,
    validateAuthority: boolean,
  ): Promise<Credentials> {
    const known = this.#byAudience.get(audience);
    if (known) return known;
    const made = this.#factory.createCredentials(appId, audience, loginEndpoint, validateAuthority);
    this.#byAudience.set(audience, made);
    return made;
  }
}
