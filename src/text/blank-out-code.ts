/**
 * The text with everything that isn't words replaced by as many spaces: references ({{funding.total}}),
 * placeholders ({liczba}), links, e-mail addresses, commands, file names, ids in kebab-case. Offsets stay.
 */
export function blankOutCode(text: string): string {
  return text.replace(CODE, (match) => match.replace(/[^\n]/g, " "));
}

const CODE = new RegExp(
  [
    /\{\{[^}]*\}\}/, // {{partners.frso.name}}
    /\{[^}\s]*\}/, // {programme}
    /\bhttps?:\/\/\S+/, // https://example.org/strona
    /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/, // biuro@example.org
    /(?<![\p{L}\p{N}])(?:[a-z0-9-]+\.)+(?:pl|eu|org|com|net)\b(?:\/\S*)?/u, // www.example.org
    /(?<![\p{L}\p{N}/])\/[a-z][a-z-]*/u, // /prywatnosc
    /(?<=\])\[[A-Z]+\]/, // [Wyślij ponownie][RETRY]
    /`[^`]*`/, // `npm start`
    /\bnpm (?:run )?[a-z:]+(?: -- [a-z]+)?/, // npm run requests -- list
    /(?<= )--?[a-z]+(?:-[a-z]+)*(?: (?:csv|[\w-]+\.[a-z]+))?/, // --format csv, --dry-run
    /\b[\w-]+\.(?:csv|json|md|tsv|txt|yaml)\b/, // plik.csv
    /\bZG-[\dA-Z-]+/, // ZG-7K3M-Q9TD
    /\b[A-Z]+_[A-Z_]+\b/, // DATA_DIR
    /\\[nrt]/, // an escape inside double quotes
    /(?<=^["']?)[a-z0-9]+(?:-[a-z0-9]+)+(?=["']?$)/, // poza-obszarem, as the whole value
  ]
    .map((pattern) => pattern.source)
    .join("|"),
  "gu",
);
