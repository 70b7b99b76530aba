import { type Contact, contactsIn, isSameContact } from "./contact.ts";
import { closedStatuses } from "./life-cycle.ts";
import type { StoredRequest } from "./request-store.ts";
import type { RequestEvent, RequestStatus, SupportRequest } from "./support-request.ts";

/** What a conversation may know of a stored request: nothing personal, unless it sent the request itself. */
export type RequestFile = {
  readonly number: string;
  readonly status: RequestStatus;
  readonly createdAt: Date;
  /** Id of the partner that has it, else of the one that the place belongs to. */
  readonly partner: string | null;
  readonly history: readonly Pick<RequestEvent, "at" | "kind">[];
  /** The whole of it, where this conversation sent it; else null. */
  readonly own: StoredRequest | null;
  /** Whether a contact is the one left in the request: phone or e-mail. Never, once the personal data is erased. */
  isLeftBy(contact: Contact): boolean;
};

/** `ownNumbers`: the requests sent from the conversation that asks. */
export function toRequestFile(stored: StoredRequest, ownNumbers: readonly string[]): RequestFile {
  const { request, history } = stored;
  const left = contactsIn(request.answers);
  return {
    number: request.number,
    status: request.status,
    createdAt: request.createdAt,
    partner: request.handling.partner ?? request.place.partner,
    history: history.map(({ at, kind }) => ({ at, kind })),
    own: ownNumbers.includes(request.number) ? stored : null,
    isLeftBy: (contact) => left.some((one) => isSameContact(one, contact)),
  };
}

/** Whether staff still work on it: a closed request takes no notes and cannot be withdrawn. */
export function isOpen({ status }: Pick<SupportRequest, "status">): boolean {
  return !closed.has(status);
}

const closed: ReadonlySet<RequestStatus> = new Set(closedStatuses);
