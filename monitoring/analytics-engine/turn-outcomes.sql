-- How turns ended, and how many searches found nothing or had to be relaxed, in the last day.
SELECT
  blob3 AS outcome,
  SUM(_sample_interval) AS turns,
  SUM(if(double6 > 0, _sample_interval, 0)) AS without_result,
  SUM(if(double7 > 0, _sample_interval, 0)) AS relaxed
FROM smartshelf
WHERE index1 = 'turn' AND timestamp > NOW() - INTERVAL '1' DAY
GROUP BY outcome
ORDER BY turns DESC
