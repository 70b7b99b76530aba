import type { PostCard } from "./channels/sending/create-post-card.ts";
import { createCardDeliver } from "./channels/teams/staff/create-card-deliver.ts";
import { createStaffTalk, type StaffTalk } from "./channels/teams/staff/create-staff-talk.ts";
import { loadTeamTexts } from "./channels/teams/staff/load-team-texts.ts";
import type { TeamParts } from "./channels/teams/staff/team-parts.ts";
import { projectPath } from "./project-path.ts";
import type { Deliver } from "./requests/outbox/create-outbox.ts";

/** Puts staff's side of Teams together. The panel has all that it works with, but for the texts and the channel. */
export function startStaffTalk(parts: Omit<TeamParts, "texts">): {
  staffTalk: StaffTalk;
  /** Delivers the team's cards, through the server once that is there. */
  deliverCard: (postCard: PostCard) => Deliver;
} {
  const whole = { ...parts, texts: loadTeamTexts(projectPath("dialogs/teams-staff.yaml")) };
  return {
    staffTalk: createStaffTalk(whole),
    deliverCard: (postCard) => createCardDeliver(whole, postCard),
  };
}
