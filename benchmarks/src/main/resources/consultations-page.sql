-- What consultations-service sends for GET /v1/consultations?size=50 of a desk officer cleared for RESTRICTED with the desk
-- of Bulgaria (quarkus.hibernate-orm.log.sql). {ids} are the consultations on the page.
begin;
select c.id, c.city, c.held_on, c.host, c.kind, c.level, c.marking, c.place, c.planned_for, c.recorded_at, c.recorded_by, c.source, c.status, c.status_reason, c.title, c.version from consultation c where (c.marking in ('PUBLIC', 'OFFICIAL') or (c.marking in ('RESTRICTED') and exists (select p.state from consultation_party p where p.state in ('BGR') and c.id = p.consultation_id))) order by c.planned_for desc nulls last, c.id offset 0 rows fetch first 50 rows only;
select count(*) from consultation c where (c.marking in ('PUBLIC', 'OFFICIAL') or (c.marking in ('RESTRICTED') and exists (select p.state from consultation_party p where p.state in ('BGR') and c.id = p.consultation_id)));
select p.consultation_id, p.state from consultation_party p where p.consultation_id = any ({ids});
end;
