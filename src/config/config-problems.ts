/** One variable that is missing or wrong, and what to do. It never holds the value: it may be a secret. */
export type ConfigProblem = { variable: string; what: "missing" | "not valid"; next: string };

/** All that is wrong with the environment, at once. The message is for the operator's terminal. */
export class ConfigProblems extends Error {
  override name = "ConfigProblems";
  readonly problems: readonly ConfigProblem[];

  constructor(problems: readonly ConfigProblem[]) {
    const lines = problems.map(({ variable, what, next }) => `- ${variable} is ${what}. ${next}`);
    super(["The environment has problems (.env.example describes every variable):", ...lines].join("\n"));
    this.problems = problems;
  }
}
