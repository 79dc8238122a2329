#ifndef CPDF_LIBRARY_H
#define CPDF_LIBRARY_H

#include <cairo/cairo-ft.h>
#include <cairo/cairo-pdf.h>
#include <ft2build.h>
#include FT_FREETYPE_H
#include FT_ADVANCES_H
#include <stdbool.h>

// Every function that is used, with the type its header gives it.
#define CPDF_CAIRO(USE)                                                                            \
  USE(cairo_create)                                                                                \
  USE(cairo_destroy)                                                                               \
  USE(cairo_font_options_create)                                                                   \
  USE(cairo_font_options_destroy)                                                                  \
  USE(cairo_font_options_set_hint_metrics)                                                         \
  USE(cairo_font_options_set_hint_style)                                                           \
  USE(cairo_ft_font_face_create_for_ft_face)                                                       \
  USE(cairo_get_scaled_font)                                                                       \
  USE(cairo_glyph_free)                                                                            \
  USE(cairo_line_to)                                                                               \
  USE(cairo_move_to)                                                                               \
  USE(cairo_pdf_surface_create_for_stream)                                                         \
  USE(cairo_pdf_surface_restrict_to_version)                                                       \
  USE(cairo_pdf_surface_set_metadata)                                                              \
  USE(cairo_scaled_font_text_to_glyphs)                                                            \
  USE(cairo_set_dash)                                                                              \
  USE(cairo_set_font_face)                                                                         \
  USE(cairo_set_font_options)                                                                      \
  USE(cairo_set_font_size)                                                                         \
  USE(cairo_set_line_width)                                                                        \
  USE(cairo_show_page)                                                                             \
  USE(cairo_show_text_glyphs)                                                                      \
  USE(cairo_status)                                                                                \
  USE(cairo_stroke)                                                                                \
  USE(cairo_surface_destroy)                                                                       \
  USE(cairo_surface_finish)                                                                        \
  USE(cairo_surface_status)                                                                        \
  USE(cairo_tag_begin)                                                                             \
  USE(cairo_tag_end)                                                                               \
  USE(cairo_text_cluster_free)

#define CPDF_FREETYPE(USE)                                                                         \
  USE(FT_Get_Advance)                                                                              \
  USE(FT_Get_Char_Index)                                                                           \
  USE(FT_Init_FreeType)                                                                            \
  USE(FT_New_Face)

#define CPDF_POINTER(name) __typeof__(name) *name;

typedef struct {
  CPDF_CAIRO(CPDF_POINTER)
  CPDF_FREETYPE(CPDF_POINTER)
} CPDF_Library;

/// The loaded libraries; NULL when one is missing or lacks a function.
const CPDF_Library *CPDF_library(void);

#endif
