import { z } from "zod";

/** A section of dialogs/panel.yaml with exactly these sentences. */
export const sentences = <const Key extends string>(...keys: readonly Key[]) =>
  z.record(z.enum(keys), z.string().min(1));
