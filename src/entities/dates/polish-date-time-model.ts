import type { IModel, ModelResult } from "@microsoft/recognizers-text";
import { findMoments } from "./find-moments.ts";
import { parseReference } from "./reference.ts";
import { toResolution, toTypeName } from "./to-resolution.ts";

/**
 * Dates and times for Recognizers-Text, in the shape of its own DateTimeModel. The reference is local time
 * ("2026-11-23T10:15:00"); without one nothing can be said of "jutro", and the clock of the machine is no substitute.
 */
export class PolishDateTimeModel implements IModel {
  readonly modelTypeName = "datetime";

  parse(query: string, reference?: string): ModelResult[] {
    if (reference === undefined) throw new Error("datetime needs a reference date");
    return findMoments(query, parseReference(reference)).map(({ moment, start, end }) => ({
      text: query.slice(start, end).toLowerCase(),
      start,
      end: end - 1,
      typeName: `datetimeV2.${toTypeName(moment)}`,
      resolution: { values: toResolution(moment) },
    }));
  }
}
