import { testWorld } from "../support/test-world.ts";
import { people } from "./people.ts";
import { simulate } from "./simulate.ts";

// npm run simulate [-- part of a name]: how the simulated people fare; with a name, the whole conversation.

const part = process.argv.slice(2).join(" ");
const world = testWorld();
for (const persona of people.filter(({ name }) => name.includes(part))) {
  const { messages, isComplete, wrong, transcript } = await simulate(persona, world);
  if (part !== "") console.log(transcript.join("\n"));
  const columns = [persona.kind, persona.temper, `${messages}`, isComplete ? "sent" : "not sent"];
  console.log([...columns, persona.name, ...wrong].join("\t"));
}
