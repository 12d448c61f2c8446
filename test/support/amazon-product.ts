/** A product as the API gives it, read at `at` (epoch ms). */
import type { Product } from '../../src/shared/product.ts'

export function amazonProduct(at: number, overrides: Partial<Product> = {}): Product {
  return {
    id: 'B0TEST0001',
    asin: 'B0TEST0001',
    source: 'amazon',
    marketplace: 'www.amazon.com',
    title: 'Velmora Slate 14 Laptop',
    brand: 'Velmora',
    category: 'laptops',
    categoryPath: ['Laptops'],
    description: null,
    features: ['16 GB memory'],
    attributes: [{ name: 'color', label: 'Color', value: 'Black', unit: null }],
    price: { amountMinor: 49_999, currency: 'USD', listAmountMinor: 59_999, asOf: at },
    rating: { value: 4.4, count: 321, asOf: at },
    availability: 'in_stock',
    imageUrl: 'https://m.media-amazon.com/images/I/1._SL500_.jpg',
    url: 'https://www.amazon.com/dp/B0TEST0001?tag=stub-20&linkCode=ogi&th=1&psc=1',
    updatedAt: at,
    ...overrides,
  }
}
