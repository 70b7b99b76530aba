/**
 * What a `read…` function makes of a text. `problem` is the id of a sentence in dialogs/problems.yaml; `suggestion`
 * is the value that was most likely meant, where there is hardly a doubt.
 */
export type Invalid<Problem extends string> = { kind: "invalid"; problem: Problem; suggestion?: string };

/** A number of a register, digits only. */
export type NumberReading<Problem extends string> = { kind: "read"; value: string } | Invalid<Problem>;
