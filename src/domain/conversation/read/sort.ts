/** Names of orders. */

/** The `sort` that puts the least or the most of a field first. */
export function toSort(field: string, direction: 'less' | 'more'): string {
  if (field === 'rating' || field === 'popularity') return field
  return `${field}_${direction === 'less' ? 'asc' : 'desc'}`
}
