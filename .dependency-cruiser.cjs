/**
 * The floors of docs/design.md: arrows point down only.
 * main → server → channels → conversation, staff → requests, { knowledge, places, dialog, entities } → text, calendar
 */
const room = (name) => `^src/${name}/`;
const only = (name, allowed) => ({
  name: `${name}-points-down`,
  comment: `src/${name} may import only: ${allowed.join(", ") || "nothing of ours"}`,
  severity: "error",
  from: { path: room(name) },
  to: { path: "^src/", pathNot: [room(name), ...allowed.map(room)] },
});

const core =
  "^src/(text|calendar|availability|entities|knowledge|places|dialog|requests|conversation|staff)/";

module.exports = {
  forbidden: [
    { name: "no-circular", severity: "error", from: {}, to: { circular: true } },
    only("text", []),
    only("calendar", []),
    only("log", []),
    only("config", []),
    only("availability", ["calendar", "text"]),
    only("entities", ["text"]),
    only("knowledge", ["text"]),
    only("places", ["text"]),
    only("dialog", ["text"]),
    only("requests", ["availability", "calendar", "text"]),
    only("staff", ["requests", "availability", "calendar", "text"]),
    only("conversation", [
      "requests",
      "availability",
      "knowledge",
      "places",
      "dialog",
      "entities",
      "calendar",
      "text",
    ]),
    only("storage", ["conversation", "staff", "requests", "availability", "calendar", "text", "log"]),
    only("mail", ["requests", "text"]),
    only("channels", ["conversation", "staff", "requests", "calendar", "text", "log"]),
    only("server", [
      "channels",
      "conversation",
      "staff",
      "requests",
      "availability",
      "calendar",
      "text",
      "log",
      "config",
    ]),
    {
      name: "core-knows-no-framework",
      comment: "the core imports no botbuilder, no web server and no database driver",
      severity: "error",
      from: { path: core },
      to: { path: "node_modules/(botbuilder|botframework|restify|ws|better-sqlite3|pg|kysely|nodemailer)" },
    },
    {
      name: "botbuilder-lives-in-channels-and-server",
      severity: "error",
      from: { pathNot: "^src/(channels|server)/" },
      to: { path: "node_modules/(botbuilder|botframework)" },
    },
    {
      name: "core-reads-files-only-in-load",
      severity: "error",
      from: { path: core, pathNot: "/load-[^/]+\\.ts$" },
      to: { path: "^(node:)?fs(/promises)?$", dependencyTypes: ["core"] },
    },
    {
      name: "storage-is-known-to-composition-roots",
      severity: "error",
      from: { path: "^src/", pathNot: "^src/(storage|commands)/|^src/start-assistant\\.ts$" },
      to: { path: room("storage") },
    },
    {
      name: "editing-is-known-to-composition-roots",
      severity: "error",
      from: { path: "^src/", pathNot: "^src/(editing/|[^/]+\\.ts$)" },
      to: { path: room("editing") },
    },
    {
      name: "tests-stay-out-of-src",
      severity: "error",
      from: { path: "^src/" },
      to: { path: "^tests/" },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "require", "node", "default", "types"],
    },
  },
};
