-- Calls to Amazon and to language models, by what became of them, in the last day. Milliseconds.
SELECT
  blob2 AS operation,
  blob3 AS outcome,
  SUM(_sample_interval) AS calls,
  SUM(_sample_interval * double3) AS items,
  quantileExactWeighted(0.5)(double1, _sample_interval) AS p50_ms,
  quantileExactWeighted(0.95)(double1, _sample_interval) AS p95_ms
FROM smartshelf
WHERE index1 = 'upstream' AND timestamp > NOW() - INTERVAL '1' DAY
GROUP BY operation, outcome
ORDER BY calls DESC
