/**
 * Fills `{name}` in a sentence from staff's files. A name without a value is a mistake in the file or in the
 * code, so it throws instead of showing a hole to a person.
 */
export const fill = (template: string, values: Readonly<Record<string, string | number>>): string =>
  template.replace(/\{([a-zA-Z]+)\}/g, (_, name: string) => {
    const value = values[name];
    if (value === undefined) throw new Error(`no value for {${name}} in "${template}"`);
    return String(value);
  });
