-- Runs of the catalogue refresh, by what became of them, in the last week. Milliseconds.
SELECT
  blob3 AS outcome,
  SUM(_sample_interval) AS runs,
  SUM(_sample_interval * double3) AS products,
  MAX(double1) AS longest_ms,
  MAX(timestamp) AS last_run
FROM smartshelf
WHERE index1 = 'refresh' AND timestamp > NOW() - INTERVAL '7' DAY
GROUP BY outcome
ORDER BY runs DESC
