-- How long turns take, by strategy, in the last day. Milliseconds.
SELECT
  blob4 AS strategy,
  SUM(_sample_interval) AS turns,
  SUM(_sample_interval * double1) / SUM(_sample_interval) AS mean_ms,
  quantileExactWeighted(0.5)(double1, _sample_interval) AS p50_ms,
  quantileExactWeighted(0.95)(double1, _sample_interval) AS p95_ms,
  quantileExactWeighted(0.99)(double1, _sample_interval) AS p99_ms
FROM smartshelf
WHERE index1 = 'turn' AND timestamp > NOW() - INTERVAL '1' DAY
GROUP BY strategy
ORDER BY turns DESC
