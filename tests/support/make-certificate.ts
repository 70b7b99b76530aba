import { generateKeyPairSync, sign } from "node:crypto";

/** A self-signed certificate with its key, in PEM: as little of X.509 as Node reads. */
export function makeCertificate(): { certificate: string; privateKey: string } {
  const { publicKey, privateKey } = generateKeyPairSync("rsa", { modulusLength: 2048 });
  const algorithm = sequence(Buffer.from("06092a864886f70d01010b0500", "hex")); // sha256WithRSAEncryption
  const commonName = sequence(Buffer.from("0603550403", "hex"), encode(0x0c, Buffer.from("asystent")));
  const name = sequence(encode(0x31, commonName));
  const time = (text: string) => encode(0x17, Buffer.from(text));
  const content = sequence(
    encode(0x02, Buffer.from([1])),
    algorithm,
    name,
    sequence(time("260101000000Z"), time("360101000000Z")),
    name,
    publicKey.export({ type: "spki", format: "der" }),
  );
  const signature = encode(0x03, Buffer.concat([Buffer.from([0]), sign("sha256", content, privateKey)]));
  const body = sequence(content, algorithm, signature)
    .toString("base64")
    .replace(/.{64}(?=.)/g, "$&\n");
  return {
    certificate: `-----BEGIN CERTIFICATE-----\n${body}\n-----END CERTIFICATE-----\n`,
    privateKey: privateKey.export({ type: "pkcs8", format: "pem" }).toString(),
  };
}

const sequence = (...parts: Buffer[]): Buffer => encode(0x30, Buffer.concat(parts));

/** DER: tag, length, content. */
function encode(tag: number, content: Buffer): Buffer {
  const { length } = content;
  const long = Buffer.from(length.toString(16).padStart(length > 0xff ? 4 : 2, "0"), "hex");
  const header =
    length < 0x80 ? Buffer.from([length]) : Buffer.concat([Buffer.from([0x80 | long.length]), long]);
  return Buffer.concat([Buffer.from([tag]), header, content]);
}
