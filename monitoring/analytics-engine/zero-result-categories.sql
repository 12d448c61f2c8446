-- Categories in which searches found nothing, in the last week.
SELECT
  if(blob6 = '', '(none)', blob6) AS category,
  SUM(_sample_interval) AS without_result
FROM smartshelf
WHERE index1 = 'turn' AND double6 > 0 AND timestamp > NOW() - INTERVAL '7' DAY
GROUP BY category
ORDER BY without_result DESC
LIMIT 20
