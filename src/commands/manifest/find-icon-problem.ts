/** Sides of the icons of a Teams app, in pixels. */
const sides = { "color.png": 192, "outline.png": 32 } as const;

export type IconName = keyof typeof sides;

export const iconNames: readonly IconName[] = ["color.png", "outline.png"];

const SIGNATURE = "89504e470d0a1a0a";
/** Colour type of PNG: red, green, blue and how much of what lies behind shows through. */
const WITH_ALPHA = 6;

/** What is wrong with an icon; undefined where it is as Teams wants it. */
export function findIconProblem(name: IconName, bytes: Buffer): string | undefined {
  if (bytes.length < 26 || bytes.subarray(0, 8).toString("hex") !== SIGNATURE) return `${name} is no PNG`;
  const [width, height, colorType] = [bytes.readUInt32BE(16), bytes.readUInt32BE(20), bytes.readUInt8(25)];
  const side = sides[name];
  if (width !== side || height !== side) return `${name} is ${width}×${height}, not ${side}×${side}`;
  if (name === "outline.png" && colorType !== WITH_ALPHA) return `${name} is not transparent`;
  return undefined;
}
