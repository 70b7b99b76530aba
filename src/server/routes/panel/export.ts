import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { polishDay } from "../../../calendar/polish-day.ts";
import { exportRows } from "../../../staff/export-rows.ts";
import { writeCsv } from "../../../staff/write-csv.ts";
import { writeXlsx } from "../../../staff/write-xlsx.ts";
import { type PanelRouteParts, panelForm, panelPage } from "../../panel/panel-route.ts";
import { parsePeriod } from "../../panel/parse-period.ts";
import { type ExportChoices, renderExportPage } from "../../panel/render-export-page.ts";
import type { Form } from "../../read-form.ts";
import type { Handler } from "../../route-parts.ts";

const route = { action: "export", current: "/panel/eksport" } as const;

/** `GET /panel/eksport`: which requests, and how. */
export function showExport(parts: PanelRouteParts): Handler {
  return panelPage(parts, route, async ({ session, show }) => {
    const today = polishDay(parts.now());
    const choices: ExportChoices = {
      from: `${today.slice(0, 4)}-01-01`,
      until: today,
      format: "csv",
      personal: "bez",
    };
    show(renderExportPage({ session, choices }, parts.panel));
  });
}

/** `POST /panel/eksport`: the file. The audit log has it before its first byte. */
export function sendExport(parts: PanelRouteParts): Handler {
  const { panel } = parts;
  return panelForm(parts, route, async ({ session, response, audit, show }, form) => {
    const choices = readChoices(form);
    const { from, before } = parsePeriod(choices.from, choices.until);
    if (!from || !before || from >= before)
      return show(renderExportPage({ session, choices, hasProblem: true }, panel), 422);
    const filter = { createdFrom: from, createdBefore: before };
    const withPersonal = choices.personal === "z";
    const { total } = await panel.requests.search(filter, { limit: 1, offset: 0 });
    const { export: text } = panel.texts;
    const kind = withPersonal ? text.with : text.without;
    const detail = `${choices.from} – ${choices.until}, ${text[choices.format]}, ${kind}, ${total}`;
    await audit({ action: "exported", detail });
    const rows = exportRows(panel.requests, { filter, withPersonal, texts: panel.staffTexts });
    const name = `zgloszenia-${choices.from}-${choices.until}.${choices.format}`;
    response.statusCode = 200;
    response.setHeader("Content-Type", mediaTypes[choices.format]);
    response.setHeader("Content-Disposition", `attachment; filename="${name}"`);
    const source = choices.format === "csv" ? Readable.from(writeCsv(rows)) : writeXlsx(rows, text.sheet);
    // A browser that goes away ends the reading, too.
    await pipeline(source, response);
  });
}

const mediaTypes = {
  csv: "text/csv; charset=utf-8",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
} as const;

function readChoices(form: Form): ExportChoices {
  return {
    from: form.get("od") ?? "",
    until: form.get("do") ?? "",
    format: form.get("plik") === "xlsx" ? "xlsx" : "csv",
    personal: form.get("dane") === "z" ? "z" : "bez",
  };
}
