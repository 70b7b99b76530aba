import type { Activity } from "botbuilder";
import { mayEver } from "../../../staff/permissions.ts";
import type { StaffMember } from "../../../staff/staff-member.ts";
import { isGroupChat } from "../../read-addressed-text.ts";
import { toStoredReference } from "../../sending/stored-reference.ts";
import { place, type TeamParts } from "./team-parts.ts";

type Linking = { member: StaffMember; activity: Activity; parts: TeamParts };

/**
 * Makes the conversation the one that gets the cards: the activity itself brings its id and the address to write to,
 * which no setting could. For coordinators, in a channel or a group chat: in a chat of two only one would see them.
 */
export async function linkTeamChannel({ member, activity, parts }: Linking): Promise<string> {
  const { team, audit, texts, now } = parts;
  if (!mayEver(member, "claim")) return texts.say.forbidden;
  if (!isGroupChat(activity)) return texts.say.linkedNoGroup;
  await team.link(channelOf(activity), now());
  const entry = { action: "channel-linked", subject: null, detail: place } as const;
  await audit.append({ at: now(), actor: member.email, ...entry });
  return texts.say.linked;
}

/** Whatever comes from there brings the newest address. */
export async function followTeamChannel(activity: Activity, { team }: TeamParts): Promise<void> {
  const linked = await team.find();
  const heard = channelOf(activity);
  if (linked?.conversationId !== heard.conversationId || linked.reference === heard.reference) return;
  await team.keepReference(heard);
}

/** "19:…@thread.tacv2;messageid=…" is a thread of a channel; a card begins one of its own. */
function channelOf(activity: Activity) {
  const [conversationId = ""] = activity.conversation.id.split(";");
  const conversation = { ...activity.conversation, id: conversationId };
  return { conversationId, reference: toStoredReference({ ...activity, conversation }) };
}
