/**
 * Yardsticks: ready-made systems that learn the same topics (titles, sample questions, answers) and get the same
 * questions, folded, since people leave diacritics out. Where a system can be set up in several ways, the way that
 * does best on the project's own questions is taken; the sets that are compared on play no part in it.
 */
export type Yardstick = {
  name: string;
  /** Whatever it finds, likeliest first, so that it never loses a question by being unsure. */
  rank: (question: string) => Ranking | Promise<Ranking>;
};

/** `answers`: whether it would answer with the first topic if it were asked as it comes, or stays silent. */
type Ranking = { topics: readonly string[]; answers: boolean };

/** A folded text of a topic. */
export type TopicText = { topic: string; kind: "title" | "sample" | "answer"; text: string };
