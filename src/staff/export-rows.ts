import { erasePersonal } from "../requests/erase-personal.ts";
import { FieldColumns } from "../requests/field-columns.ts";
import type { StaffTexts } from "../requests/load-staff-texts.ts";
import { recordColumns } from "../requests/record-columns.ts";
import type { RequestFilter, RequestStore } from "../requests/request-store.ts";
import type { SupportRequest } from "../requests/support-request.ts";

type Export = {
  filter: RequestFilter;
  /** Without: what erasing leaves, for statistics; people's own words can name anybody. */
  withPersonal: boolean;
  texts: StaffTexts;
};

/**
 * The rows of an export, the titles first. The requests are read twice, in portions: once for the columns that they
 * need, once for their cells; they are never all in memory.
 */
export async function* exportRows(
  requests: Pick<RequestStore, "each">,
  { filter, withPersonal, texts }: Export,
): AsyncGenerator<string[]> {
  const prepare = (request: SupportRequest): SupportRequest =>
    withPersonal ? request : withoutErased(request);
  const titles = recordColumns.map(({ id }) => texts.columns[id]);
  const columns = new FieldColumns(titles);
  for await (const request of requests.each(filter)) columns.take(prepare(request));
  yield [...titles, ...columns.titles()];
  for await (const request of requests.each(filter)) {
    yield [...recordColumns.map((column) => column.text(request, texts)), ...columns.cells(prepare(request))];
  }
}

function withoutErased(request: SupportRequest): SupportRequest {
  const bare = erasePersonal(request);
  return { ...bare, fields: bare.fields.filter(({ personal }) => !personal) };
}
