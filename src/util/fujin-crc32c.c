/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-crc32c.h"

/* The polynomial of Castagnoli with its bits in reverse (RFC 3720, appendix B.4). */
#define POLYNOMIAL 0x82f63b78u
#define N_TABLES 4

static gpointer
make_tables (gpointer data)
{
  guint32 *tables = g_new (guint32, N_TABLES * 256);

  for (guint32 i = 0; i < 256; i++)
    {
      guint32 value = i;

      for (guint bit = 0; bit < 8; bit++)
        value = (value >> 1) ^ (value & 1 ? POLYNOMIAL : 0);
      tables[i] = value;
    }
  for (guint i = 256; i < N_TABLES * 256; i++)
    tables[i] = (tables[i - 256] >> 8) ^ tables[tables[i - 256] & 0xff];
  return tables;
}

/**
 * fujin_crc32c:
 * @start: 0, or the result for the bytes in front of these
 * @data: bytes
 * @size: how many
 *
 * Computes the checksum CRC-32C, four bytes at a time. May be called in any thread.
 *
 * Returns: the checksum
 */
guint32
fujin_crc32c (guint32       start,
              gconstpointer data,
              gsize         size)
{
  static GOnce once = G_ONCE_INIT;
  const guint32 *tables = g_once (&once, make_tables, NULL);
  const guint8 *at = data;
  guint32 value = ~start;

  for (; size >= N_TABLES; at += N_TABLES, size -= N_TABLES)
    {
      value ^= at[0] | (guint32) at[1] << 8 | (guint32) at[2] << 16 | (guint32) at[3] << 24;
      value = tables[3 * 256 + (value & 0xff)] ^ tables[2 * 256 + (value >> 8 & 0xff)] ^
              tables[256 + (value >> 16 & 0xff)] ^ tables[value >> 24];
    }
  for (; size > 0; size--)
    value = (value >> 8) ^ tables[(value ^ *at++) & 0xff];
  return ~value;
}
