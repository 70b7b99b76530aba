/** UTF-16 units of one message that the assistant reads; Messenger's own limit, and far more than a question needs. */
export const longestMessage = 2_000;
