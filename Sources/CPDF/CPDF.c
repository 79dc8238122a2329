#include "CPDF.h"
#include "library.h"
#include <stdlib.h>
#include <string.h>

typedef struct {
  FT_Face face;
  cairo_font_face_t *font;
} Font;

struct CPDF_Document {
  const CPDF_Library *library;
  const Font *fonts;
  cairo_surface_t *surface;
  cairo_t *context;
  unsigned char *bytes;
  size_t count;
  size_t capacity;
};

static cairo_status_t collect(void *closure, const unsigned char *bytes, unsigned int count) {
  CPDF_Document *document = closure;
  if (document->capacity - document->count < count) {
    size_t capacity = (document->count + count) * 2;
    unsigned char *larger = realloc(document->bytes, capacity);
    if (!larger) return CAIRO_STATUS_NO_MEMORY;
    document->bytes = larger;
    document->capacity = capacity;
  }
  memcpy(document->bytes + document->count, bytes, count);
  document->count += count;
  return CAIRO_STATUS_SUCCESS;
}

static bool load(const CPDF_Library *library, FT_Library freetype, Font *font, const char *path) {
  if (font->font) return true;
  if (!font->face && library->FT_New_Face(freetype, path, 0, &font->face)) return false;
  font->font = library->cairo_ft_font_face_create_for_ft_face(font->face, 0);
  return true;
}

/// The two fonts; NULL when one cannot be read.
///
/// They live as long as the program: cairo keeps glyphs of a font after the last document that used
/// it, and would look for them in a face that is gone.
static const Font *load_fonts(const CPDF_Library *library, const char *regular, const char *bold) {
  static FT_Library freetype;
  static Font fonts[2];
  if (!freetype && library->FT_Init_FreeType(&freetype)) return NULL;
  bool is_loaded = load(library, freetype, &fonts[0], regular) &&
                   load(library, freetype, &fonts[1], bold);
  return is_loaded ? fonts : NULL;
}

static void begin(CPDF_Document *document, double width, double height, const char *title) {
  const CPDF_Library *library = document->library;
  document->surface =
      library->cairo_pdf_surface_create_for_stream(collect, document, width, height);
  library->cairo_pdf_surface_restrict_to_version(document->surface, CAIRO_PDF_VERSION_1_4);
  library->cairo_pdf_surface_set_metadata(document->surface, CAIRO_PDF_METADATA_TITLE, title);
  document->context = library->cairo_create(document->surface);
  // Paper has no pixels: hinting would only make the widths of characters depend on the size.
  cairo_font_options_t *options = library->cairo_font_options_create();
  library->cairo_font_options_set_hint_metrics(options, CAIRO_HINT_METRICS_OFF);
  library->cairo_font_options_set_hint_style(options, CAIRO_HINT_STYLE_NONE);
  library->cairo_set_font_options(document->context, options);
  library->cairo_font_options_destroy(options);
}

CPDF_Document *CPDF_create(double width, double height, const char *title, const char *regular,
                           const char *bold, CPDF_Status *status) {
  const CPDF_Library *library = CPDF_library();
  if (!library) {
    *status = CPDF_NO_LIBRARY;
    return NULL;
  }
  CPDF_Document *document = calloc(1, sizeof *document);
  if (!document) {
    *status = CPDF_FAILED;
    return NULL;
  }
  document->library = library;
  document->fonts = load_fonts(library, regular, bold);
  if (!document->fonts) {
    *status = CPDF_NO_FONT;
  } else {
    begin(document, width, height, title);
    *status = library->cairo_status(document->context) ? CPDF_FAILED : CPDF_DONE;
  }
  if (*status == CPDF_DONE) return document;
  CPDF_free(document);
  return NULL;
}

double CPDF_advance(CPDF_Document *document, bool bold, uint32_t character) {
  FT_Face face = document->fonts[bold].face;
  FT_UInt glyph = document->library->FT_Get_Char_Index(face, character);
  FT_Fixed advance = 0;
  if (!glyph || document->library->FT_Get_Advance(face, glyph, FT_LOAD_NO_SCALE, &advance)) {
    return -1;
  }
  return (double)advance / face->units_per_EM;
}

void CPDF_open(CPDF_Document *document, const char *element) {
  document->library->cairo_tag_begin(document->context, element, NULL);
}

void CPDF_close(CPDF_Document *document, const char *element) {
  document->library->cairo_tag_end(document->context, element);
}

void CPDF_show(CPDF_Document *document, bool bold, double size, double x, double y,
               const char *text, size_t count) {
  const CPDF_Library *library = document->library;
  cairo_t *context = document->context;
  library->cairo_set_font_face(context, document->fonts[bold].font);
  library->cairo_set_font_size(context, size);
  cairo_glyph_t *glyphs = NULL;
  cairo_text_cluster_t *clusters = NULL;
  cairo_text_cluster_flags_t flags = 0;
  int glyph_count = 0, cluster_count = 0;
  // With the text beside its glyphs, so that what is read aloud, found or copied is the text.
  if (library->cairo_scaled_font_text_to_glyphs(library->cairo_get_scaled_font(context), x, y, text,
                                                (int)count, &glyphs, &glyph_count, &clusters,
                                                &cluster_count, &flags)) {
    return;
  }
  library->cairo_show_text_glyphs(context, text, (int)count, glyphs, glyph_count, clusters,
                                  cluster_count, flags);
  library->cairo_glyph_free(glyphs);
  library->cairo_text_cluster_free(clusters);
}

void CPDF_rule(CPDF_Document *document, double x, double y, double width, bool dashed) {
  const CPDF_Library *library = document->library;
  const double dashes[] = {4, 4};
  library->cairo_set_line_width(document->context, 0.5);
  library->cairo_set_dash(document->context, dashes, dashed ? 2 : 0, 0);
  library->cairo_move_to(document->context, x, y);
  library->cairo_line_to(document->context, x + width, y);
  library->cairo_stroke(document->context);
}

void CPDF_end_page(CPDF_Document *document) {
  document->library->cairo_show_page(document->context);
}

CPDF_Status CPDF_finish(CPDF_Document *document, const void **bytes, size_t *count) {
  const CPDF_Library *library = document->library;
  cairo_status_t drawn = library->cairo_status(document->context);
  library->cairo_surface_finish(document->surface);
  *bytes = document->bytes;
  *count = document->count;
  return drawn || library->cairo_surface_status(document->surface) ? CPDF_FAILED : CPDF_DONE;
}

void CPDF_free(CPDF_Document *document) {
  const CPDF_Library *library = document->library;
  if (document->context) library->cairo_destroy(document->context);
  if (document->surface) library->cairo_surface_destroy(document->surface);
  free(document->bytes);
  free(document);
}
