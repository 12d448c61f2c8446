-- Requests and the share of them that failed on our side, by route, in the last day.
SELECT
  blob2 AS route,
  SUM(_sample_interval) AS requests,
  SUM(if(double5 >= 500, _sample_interval, 0)) AS failures,
  SUM(if(double5 >= 500, _sample_interval, 0)) / SUM(_sample_interval) AS error_rate
FROM smartshelf
WHERE index1 = 'request' AND timestamp > NOW() - INTERVAL '1' DAY
GROUP BY route
ORDER BY failures DESC, requests DESC
LIMIT 50
