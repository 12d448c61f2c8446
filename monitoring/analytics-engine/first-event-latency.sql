-- How long shoppers wait for the first word or product, in the last day. Milliseconds.
SELECT
  SUM(_sample_interval) AS turns,
  quantileExactWeighted(0.5)(double2, _sample_interval) AS p50_ms,
  quantileExactWeighted(0.95)(double2, _sample_interval) AS p95_ms,
  quantileExactWeighted(0.99)(double2, _sample_interval) AS p99_ms
FROM smartshelf
WHERE index1 = 'turn' AND double2 >= 0 AND timestamp > NOW() - INTERVAL '1' DAY
