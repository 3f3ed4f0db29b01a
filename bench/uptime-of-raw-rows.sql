-- The downtime of the reference year from the raw results alone, by the rules that the figures follow: a result holds until the
-- next one and at most two intervals; two failures in a row make a location down from the first on; a check is down where most
-- of the locations that report are; of the pair of servers one is enough; stops recorded as incidents add to it; announced
-- maintenance is taken out.
WITH bounds AS (
  SELECT timestamptz '2018-11-01 00:00+09' AS from_at, timestamptz '2019-11-01 00:00+09' AS to_at
), ordered AS (
  SELECT s.check_key, r.series_id, r.at, r.outcome = 3 AS failed,
         lead(r.at) OVER w AS next_at, lag(r.outcome) OVER w = 3 AS failed_before, lead(r.outcome) OVER w = 3 AS fails_after,
         CASE WHEN s.check_key IN ('app-login', 'app-api', 'edge-https') THEN interval '2 minutes' ELSE interval '10 minutes' END AS holds
  FROM probe_result r JOIN probe_series s USING (service_id)
  CROSS JOIN bounds b
  WHERE s.id = r.series_id AND r.outcome <> 1 AND r.at >= b.from_at AND r.at < b.to_at
  WINDOW w AS (PARTITION BY r.series_id ORDER BY r.at)
), held AS (
  SELECT check_key, at AS from_at, least(coalesce(next_at, at + holds), at + holds) AS to_at,
         failed AND (coalesce(failed_before, false) OR coalesce(fails_after, false)) AS down
  FROM ordered
), check_edges AS (
  SELECT check_key, at, sum(reports) AS reports, sum(downs) AS downs
  FROM (
    SELECT check_key, from_at AS at, 1 AS reports, down::int AS downs FROM held
    UNION ALL
    SELECT check_key, to_at, -1, -(down::int) FROM held
  ) edges
  GROUP BY check_key, at
), check_states AS (
  SELECT check_key, at,
         2 * sum(downs) OVER w > sum(reports) OVER w AS down
  FROM check_edges
  WINDOW w AS (PARTITION BY check_key ORDER BY at)
), check_changes AS (
  SELECT check_key, at, down::int - coalesce(lag(down) OVER (PARTITION BY check_key ORDER BY at), false)::int AS step FROM check_states
), latest AS (
  SELECT DISTINCT ON (kind, external_id) kind, payload FROM evidence_revision WHERE kind IN ('incident', 'maintenance')
  ORDER BY kind, external_id, revision DESC
), stops AS (
  SELECT (payload ->> 'occurredAt')::timestamptz AS from_at, (payload ->> 'restoredAt')::timestamptz AS to_at
  FROM latest WHERE kind = 'incident' AND payload ->> 'impact' = 'outage'
), planned AS (
  SELECT (payload ->> 'startsAt')::timestamptz AS from_at,
         least((payload ->> 'endsAt')::timestamptz, (payload ->> 'endedAt')::timestamptz) AS to_at
  FROM latest
  WHERE kind = 'maintenance' AND (payload ->> 'startsAt')::timestamptz - (payload ->> 'announcedAt')::timestamptz >= interval '7 days'
), service_edges AS (
  SELECT at, CASE WHEN check_key LIKE 'server-%' THEN 0 ELSE step END AS alone, CASE WHEN check_key LIKE 'server-%' THEN step ELSE 0 END AS pair, 0 AS excluded
  FROM check_changes WHERE step <> 0
  UNION ALL SELECT from_at, 1, 0, 0 FROM stops
  UNION ALL SELECT to_at, -1, 0, 0 FROM stops
  UNION ALL SELECT from_at, 0, 0, 1 FROM planned
  UNION ALL SELECT to_at, 0, 0, -1 FROM planned
), service_states AS (
  SELECT at, lead(at) OVER (ORDER BY at) AS until, sum(alone) OVER w AS alone, sum(pair) OVER w AS pair, sum(excluded) OVER w AS excluded
  FROM (SELECT at, sum(alone) AS alone, sum(pair) AS pair, sum(excluded) AS excluded FROM service_edges GROUP BY at) edges
  WINDOW w AS (ORDER BY at)
)
SELECT round(sum(extract(epoch FROM until - at)) * 1000)::bigint AS down_ms
FROM service_states
WHERE (alone > 0 OR pair > 1) AND excluded = 0;
