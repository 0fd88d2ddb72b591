import type { TlObject } from '../../tl-object';
import type { Message } from '../message';
import type { Peer } from '../peer';
import { PROTOCOL } from '../tl/layers';
import { encodeObject } from '../tl/write-object';
import type { Session } from './session';

interface Received {
  session: Session;
  message: Message;
  value: TlObject;
  peer: Peer;
}

/** What MTProto itself understands (core.telegram.org/mtproto/service_messages). */
export const SERVICE: Record<string, (received: Received) => void> = {
  msgs_ack({ session, value }) {
    for (const id of longs(value.msg_ids)) session.unconfirmed.confirm(id);
  },

  ping: (received) => pong(received),

  ping_delay_disconnect(received) {
    received.peer.cutAfter(received.value.disconnect_delay as number);
    pong(received);
  },

  get_future_salts({ session, message, value, peer }) {
    // "From 1 to 64" (core.telegram.org/mtproto/service_messages#request-for-several-future-salts).
    const count = Math.min(Math.max(value.num as number, 1), 64);
    const salts = session.keyState.salts.future(count);
    const now = Math.floor(session.wire.clock.nowMs() / 1000);
    session.say(
      {
        _: 'future_salts',
        req_msg_id: message.id,
        now,
        salts: salts.map((it) => ({ _: 'future_salt', ...it })),
      },
      peer,
    );
  },

  msgs_state_req({ session, message, value, peer }) {
    sayStates({ session, message, peer }, longs(value.msg_ids));
  },

  msg_resend_req({ session, message, value, peer }) {
    const ids = longs(value.msg_ids);
    for (const id of ids) {
      const sent = session.unconfirmed.message(id);
      if (sent) session.repeat(sent, peer);
    }
    // Of what is not there any more the client is told that it is not.
    const gone = ids.filter((id) => !session.unconfirmed.message(id));
    if (gone.length > 0) sayStates({ session, message, peer }, ids);
  },

  destroy_session({ session, value, peer }) {
    const id = value.session_id as bigint;
    const isOther = id !== session.id && session.keyState.destroySession(id);
    session.say({ _: isOther ? 'destroy_session_ok' : 'destroy_session_none', session_id: id }, peer);
  },

  destroy_auth_key({ session, peer }) {
    session.wire.world.keys.delete(String(session.keyState.key.id));
    session.say({ _: 'destroy_auth_key_ok' }, peer);
  },

  rpc_drop_answer({ session, message, value, peer }) {
    // A request is carried out as soon as it comes: nothing is left to drop but an answer not yet confirmed.
    const id = value.req_msg_id as bigint;
    const answer = session.unconfirmed.answerTo(id);
    if (answer) session.unconfirmed.confirm(answer.message.id);
    const { id: msg_id, sequence: seq_no, body } = answer?.message ?? message;
    const result = answer
      ? { _: 'rpc_answer_dropped', msg_id, seq_no, bytes: body.length }
      : { _: session.received.has(id) ? 'rpc_answer_dropped_running' : 'rpc_answer_unknown' };
    session.reply(message.id, encodeObject(PROTOCOL, result), { name: result._, peer });
  },

  // For HTTP, where a server may speak only when asked.
  http_wait: () => {},
  msgs_state_info: () => {},
  msgs_all_info: () => {},
};

function pong({ session, message, value, peer }: Received): void {
  session.say({ _: 'pong', msg_id: message.id, ping_id: value.ping_id }, peer);
}

function sayStates({ session, message, peer }: Omit<Received, 'value'>, ids: bigint[]): void {
  const info = Buffer.from(ids.map((id) => session.received.stateOf(id)));
  session.say({ _: 'msgs_state_info', req_msg_id: message.id, info }, peer);
}

function longs(value: unknown): bigint[] {
  return value as bigint[];
}
