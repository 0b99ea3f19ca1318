-- What the hub's own login may do. On the share log: add and read. The number is the database's to give.
REVOKE ALL ON ALL TABLES IN SCHEMA public FROM "${applicationRole}";
GRANT USAGE ON SCHEMA public TO "${applicationRole}";

GRANT SELECT, INSERT (at, kind, party, counterpart, interchange, message_id, order_pseudonym, purpose, power, agreement,
    marking, capacities, payload_digest, outcome, size, salt, commitment) ON audit_leaf TO "${applicationRole}";

GRANT SELECT, INSERT, UPDATE (state, receipt_message_id) ON inbox TO "${applicationRole}";
GRANT SELECT, INSERT, UPDATE (accepted, asked_at) ON stream TO "${applicationRole}";
GRANT SELECT, INSERT, DELETE, UPDATE (offered_at, deadline) ON held TO "${applicationRole}";
GRANT SELECT, INSERT, DELETE ON held_file TO "${applicationRole}";
GRANT SELECT, INSERT, UPDATE (count, last_seen) ON quarantine TO "${applicationRole}";
GRANT SELECT, INSERT ON quarantine_part TO "${applicationRole}";
GRANT SELECT, INSERT, UPDATE (next, waiting_since, urgent, due_at) ON lane TO "${applicationRole}";
GRANT SELECT, INSERT, UPDATE (due_at, failures) ON lane_turn TO "${applicationRole}";
GRANT SELECT, INSERT, UPDATE (deliverable, octets, stamp, leaf, marking, certificate_ends, delivered_at,
    acknowledged_at, acknowledgement) ON outbox TO "${applicationRole}";
GRANT SELECT, UPDATE (at) ON hub_at_work TO "${applicationRole}";
GRANT SELECT, INSERT, UPDATE (holder, number, ends) ON lease TO "${applicationRole}";
GRANT SELECT, INSERT, UPDATE (entries) ON record TO "${applicationRole}";
GRANT SELECT, INSERT ON record_entry TO "${applicationRole}";
GRANT SELECT, INSERT, DELETE ON write_probe TO "${applicationRole}";
GRANT SELECT, INSERT ON acknowledgement TO "${applicationRole}";
GRANT SELECT, INSERT ON request TO "${applicationRole}";
GRANT SELECT, INSERT ON decision TO "${applicationRole}";
GRANT SELECT, INSERT ON request_look TO "${applicationRole}";
GRANT SELECT, INSERT ON proposal TO "${applicationRole}";
GRANT SELECT, INSERT ON second_word TO "${applicationRole}";
GRANT SELECT, INSERT ON withdrawal TO "${applicationRole}";
GRANT SELECT, INSERT ON request_answer TO "${applicationRole}";
GRANT SELECT, INSERT ON review TO "${applicationRole}";
GRANT SELECT, INSERT ON review_outcome TO "${applicationRole}";
GRANT SELECT, INSERT ON review_alert TO "${applicationRole}";
GRANT SELECT, INSERT ON sample_seed TO "${applicationRole}";
GRANT SELECT, INSERT ON sample_done TO "${applicationRole}";
GRANT SELECT, INSERT ON awaited TO "${applicationRole}";
GRANT SELECT, INSERT ON enquiry_part TO "${applicationRole}";
GRANT SELECT, INSERT ON one_off_use TO "${applicationRole}";
GRANT SELECT, INSERT, UPDATE (answered_at) ON enquiry TO "${applicationRole}";
GRANT SELECT, INSERT, UPDATE (ended_at, ending) ON query TO "${applicationRole}";
GRANT SELECT, INSERT, UPDATE (body, role, case_kind, trail_monitored, contractor_is_officer, public_protection,
    youth_custody, contractor, unit, withdrawn, release_kind, sentence, imposed_by) ON responsible_body TO "${applicationRole}";
GRANT SELECT, INSERT, DELETE ON trail_period TO "${applicationRole}";
GRANT SELECT, INSERT ON asker_gone TO "${applicationRole}";
GRANT SELECT, INSERT, DELETE ON order_person TO "${applicationRole}";
GRANT SELECT, INSERT, UPDATE (delivered_told_at) ON alert TO "${applicationRole}";
GRANT SELECT, INSERT (at, digest) ON register_load TO "${applicationRole}";
GRANT SELECT, INSERT ON register_field TO "${applicationRole}";
GRANT SELECT, INSERT, UPDATE (last_at, ended_at, told_at) ON transfer TO "${applicationRole}";
GRANT SELECT, INSERT ON transfer_part TO "${applicationRole}";
GRANT SELECT, INSERT ON duty_fact TO "${applicationRole}";
GRANT SELECT, INSERT, UPDATE (due_at, is_open) ON duty_look TO "${applicationRole}";
GRANT SELECT, INSERT, UPDATE (try_at, sent_at) ON duty_alert TO "${applicationRole}";
GRANT SELECT, INSERT ON duty_notice TO "${applicationRole}";
