import type { Transaction } from "kysely";
import type { Turn } from "../conversation/conversation-store.ts";
import type { Database } from "./database.ts";
import { openTurn } from "./open-turn.ts";

/**
 * Runs `work` with a turn that reads and writes in this transaction. When one step of the turn fails, the whole
 * turn fails, also where `work` swallows the error: in PostgreSQL a failed statement ends the transaction, in
 * SQLite it would leave half a turn.
 */
export async function runTurn<T>(
  transaction: Transaction<Database>,
  conversationId: string,
  work: (turn: Turn) => Promise<T>,
): Promise<T> {
  const failures: unknown[] = [];
  const turn = await openTurn(transaction, conversationId);
  const result = await work(recordFailures(turn, failures));
  if (failures.length > 0) throw failures[0];
  return result;
}

function recordFailures(turn: Turn, failures: unknown[]): Turn {
  const recorded = async <R>(step: Promise<R>): Promise<R> => {
    try {
      return await step;
    } catch (error) {
      failures.push(error);
      throw error;
    }
  };
  return {
    memory: turn.memory,
    findRequests: (wanted) => recorded(turn.findRequests(wanted)),
    save: (memory, effects, at) => recorded(turn.save(memory, effects, at)),
    findLogged: (clientId) => recorded(turn.findLogged(clientId)),
    appendLog: (clientId, write) => recorded(turn.appendLog(clientId, write)),
  };
}
