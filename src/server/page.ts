/** What a page needs to know of the request it answers. */
type PageRequest = {
  /** Fresh for every response: the only scripts and styles that run are those that carry it. */
  nonce: string;
  /** Origin at which the person reached the server: "https://asystent.example.org". */
  baseUrl: string;
};

/** An HTML page, made anew for every response because of its nonce. */
export type Page = {
  /** "/" or "/prywatnosc". */
  path: string;
  render: (request: PageRequest) => string;
};
