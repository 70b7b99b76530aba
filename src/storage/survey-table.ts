/** One row a request whose end was told. */
export type SurveyTable = {
  number: string;
  /** SHA-256 in hex; null once the personal data of the request is erased: the link ends with it. */
  token_hash: string | null;
  /** Who had the request at its end. */
  partner: string | null;
  expires_at: string;
  answer: string | null;
  /** Masked; becomes null when the personal data of the request is erased. */
  comment: string | null;
  answered_at: string | null;
};
