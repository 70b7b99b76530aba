import { absencesAt } from "../../availability/in-force.ts";
import { polishDay } from "../../calendar/polish-day.ts";
import type { PlaceAnswer } from "../../dialog/answer.ts";
import { sayDay } from "../../text/say-time.ts";
import { assignmentOf } from "../assignment-of.ts";
import { button } from "../button.ts";
import type { Choice, Reply } from "../reply.ts";
import type { World } from "../world.ts";
import { describePlace } from "./describe-place.ts";

/** Whether a place is in the programme, where it lies and who serves it. */
export function sayPlace(place: PlaceAnswer, world: World, at: Date): Reply {
  const { messages, policy } = world;
  const described = describePlace(place, world);
  if (!place.inside) {
    const id = policy.outsideArea === "accept" ? "miejsce-poza" : "miejsce-poza-bez-zgloszen";
    return {
      kind: "text",
      text: messages.say(id, { place: described }),
      choices: choicesAfterPlace(place, world),
    };
  }
  const text = [messages.say("miejsce-w-programie", { place: described }), sayPartner(place, world, at)];
  return { kind: "text", text: text.filter(Boolean).join("\n\n"), choices: choicesAfterPlace(place, world) };
}

/** The partner of a place, and what there is to know of it now. Empty where there is none. */
export function sayPartner(place: PlaceAnswer, world: World, at: Date): string {
  const assignment = assignmentOf(place.powiat, world.facts);
  if (!place.inside || !assignment) return "";
  const absence = absencesAt(world.availability, at).find(({ partner }) => partner === assignment.partner);
  const serves = sayAssignment(assignment, world);
  if (!absence) return serves;
  const until = sayDay(absence.until, polishDay(at));
  return `${serves} ${world.messages.say("partner-nieobecny", { until })}`;
}

type Assignment = NonNullable<ReturnType<typeof assignmentOf>>;

/** While the assignment is provisional, that it is so. */
function sayAssignment(assignment: Assignment, { messages, facts }: World): string {
  const { partners, leader } = facts.partners;
  const nameOf = (id: string): string => partners.find((partner) => partner.id === id)?.name ?? id;
  const partner = nameOf(assignment.partner);
  if (assignment.status === "potwierdzone") return messages.say("partner-pewny", { partner });
  if (assignment.partner === leader) return messages.say("partner-lider-roboczy", { partner });
  return messages.say("partner-roboczy", { partner, leader: nameOf(leader) });
}

function choicesAfterPlace(place: PlaceAnswer, { messages, policy }: World): Choice[] {
  const apply = button(messages.button("zgloszenie"), { kind: "do", action: "apply" });
  const offer = button(messages.button("oferta"), { kind: "topic", id: "oferta" });
  const contact = button(messages.button("kontakt"), { kind: "topic", id: "kontakt" });
  return place.inside || policy.outsideArea === "accept" ? [apply, offer, contact] : [contact, offer];
}
