#include "CResources.h"
#include <string.h>

// A file is embedded by two entries here, and named once in Resource.swift. The bytes are written by
// the compiler (#embed, C23), so the program needs no files beside it.
#pragma clang diagnostic ignored "-Wc23-extensions"

static const unsigned char codelists_citizenships[] = {
#embed "CodeLists/citizenships.csv"
};
static const unsigned char codelists_contact_methods[] = {
#embed "CodeLists/contact-methods.csv"
};
static const unsigned char codelists_due_words[] = {
#embed "CodeLists/due-words.csv"
};
static const unsigned char codelists_education_levels[] = {
#embed "CodeLists/education-levels.csv"
};
static const unsigned char codelists_employment_statuses[] = {
#embed "CodeLists/employment-statuses.csv"
};
static const unsigned char codelists_employment_statuses_short[] = {
#embed "CodeLists/employment-statuses-short.csv"
};
static const unsigned char codelists_job_search_end_reasons[] = {
#embed "CodeLists/job-search-end-reasons.csv"
};
static const unsigned char codelists_languages[] = {
#embed "CodeLists/languages.csv"
};
static const unsigned char codelists_municipalities[] = {
#embed "CodeLists/municipalities.csv"
};
static const unsigned char codelists_occupations[] = {
#embed "CodeLists/occupations.csv"
};
static const unsigned char codelists_plan_headings[] = {
#embed "CodeLists/plan-headings.csv"
};
static const unsigned char codelists_plan_kinds[] = {
#embed "CodeLists/plan-kinds.csv"
};
static const unsigned char codelists_postal_codes[] = {
#embed "CodeLists/postal-codes.csv"
};
static const unsigned char codelists_record_words[] = {
#embed "CodeLists/record-words.csv"
};
static const unsigned char codelists_service_languages[] = {
#embed "CodeLists/service-languages.csv"
};
static const unsigned char names_men[] = {
#embed "Names/men.csv"
};
static const unsigned char names_surnames[] = {
#embed "Names/surnames.csv"
};
static const unsigned char names_women[] = {
#embed "Names/women.csv"
};
static const unsigned char notes_templates_en[] = {
#embed "Notes/templates-en.txt"
};
static const unsigned char notes_templates_fi[] = {
#embed "Notes/templates-fi.txt"
};
static const unsigned char notes_templates_sv[] = {
#embed "Notes/templates-sv.txt"
};
static const unsigned char notes_words_en[] = {
#embed "Notes/words-en.txt"
};
static const unsigned char notes_words_fi[] = {
#embed "Notes/words-fi.txt"
};
static const unsigned char notes_words_sv[] = {
#embed "Notes/words-sv.txt"
};
static const unsigned char phrases_en[] = {
#embed "Phrases/en.txt"
};
static const unsigned char phrases_fi[] = {
#embed "Phrases/fi.txt"
};
static const unsigned char phrases_sv[] = {
#embed "Phrases/sv.txt"
};
static const unsigned char practice_casework[] = {
#embed "Practice/casework.txt"
};
static const unsigned char practice_names_abroad[] = {
#embed "Practice/names-abroad.csv"
};
static const unsigned char practice_remarks[] = {
#embed "Practice/remarks.txt"
};
static const unsigned char rules[] = {
#embed "Rules/rules.csv"
};
static const unsigned char sources[] = {
#embed "SOURCES.csv"
};
static const unsigned char services_courses[] = {
#embed "Services/courses.csv"
};
static const unsigned char services_need_words[] = {
#embed "Services/need-words.csv"
};
static const unsigned char services_organisations[] = {
#embed "Services/organisations.csv"
};
static const unsigned char services_services[] = {
#embed "Services/services.csv"
};
static const unsigned char services_stop_words[] = {
#embed "Services/stop-words.txt"
};
static const unsigned char templates_en[] = {
#embed "Templates/en.txt"
};
static const unsigned char templates_fi[] = {
#embed "Templates/fi.txt"
};
static const unsigned char templates_sv[] = {
#embed "Templates/sv.txt"
};
static const unsigned char texts_en[] = {
#embed "Texts/en.txt"
};
static const unsigned char texts_fi[] = {
#embed "Texts/fi.txt"
};
static const unsigned char texts_sv[] = {
#embed "Texts/sv.txt"
};

#define FILE_AT(path, bytes) {path, bytes, sizeof bytes}

static const struct {
  const char *path;
  const unsigned char *bytes;
  size_t count;
} files[] = {
    FILE_AT("CodeLists/citizenships.csv", codelists_citizenships),
    FILE_AT("CodeLists/contact-methods.csv", codelists_contact_methods),
    FILE_AT("CodeLists/due-words.csv", codelists_due_words),
    FILE_AT("CodeLists/education-levels.csv", codelists_education_levels),
    FILE_AT("CodeLists/employment-statuses.csv", codelists_employment_statuses),
    FILE_AT("CodeLists/employment-statuses-short.csv", codelists_employment_statuses_short),
    FILE_AT("CodeLists/job-search-end-reasons.csv", codelists_job_search_end_reasons),
    FILE_AT("CodeLists/languages.csv", codelists_languages),
    FILE_AT("CodeLists/municipalities.csv", codelists_municipalities),
    FILE_AT("CodeLists/occupations.csv", codelists_occupations),
    FILE_AT("CodeLists/plan-headings.csv", codelists_plan_headings),
    FILE_AT("CodeLists/plan-kinds.csv", codelists_plan_kinds),
    FILE_AT("CodeLists/postal-codes.csv", codelists_postal_codes),
    FILE_AT("CodeLists/record-words.csv", codelists_record_words),
    FILE_AT("CodeLists/service-languages.csv", codelists_service_languages),
    FILE_AT("Names/men.csv", names_men),
    FILE_AT("Names/surnames.csv", names_surnames),
    FILE_AT("Names/women.csv", names_women),
    FILE_AT("Notes/templates-en.txt", notes_templates_en),
    FILE_AT("Notes/templates-fi.txt", notes_templates_fi),
    FILE_AT("Notes/templates-sv.txt", notes_templates_sv),
    FILE_AT("Notes/words-en.txt", notes_words_en),
    FILE_AT("Notes/words-fi.txt", notes_words_fi),
    FILE_AT("Notes/words-sv.txt", notes_words_sv),
    FILE_AT("Phrases/en.txt", phrases_en),
    FILE_AT("Phrases/fi.txt", phrases_fi),
    FILE_AT("Phrases/sv.txt", phrases_sv),
    FILE_AT("Practice/casework.txt", practice_casework),
    FILE_AT("Practice/names-abroad.csv", practice_names_abroad),
    FILE_AT("Practice/remarks.txt", practice_remarks),
    FILE_AT("Rules/rules.csv", rules),
    FILE_AT("SOURCES.csv", sources),
    FILE_AT("Services/courses.csv", services_courses),
    FILE_AT("Services/need-words.csv", services_need_words),
    FILE_AT("Services/organisations.csv", services_organisations),
    FILE_AT("Services/services.csv", services_services),
    FILE_AT("Services/stop-words.txt", services_stop_words),
    FILE_AT("Templates/en.txt", templates_en),
    FILE_AT("Templates/fi.txt", templates_fi),
    FILE_AT("Templates/sv.txt", templates_sv),
    FILE_AT("Texts/en.txt", texts_en),
    FILE_AT("Texts/fi.txt", texts_fi),
    FILE_AT("Texts/sv.txt", texts_sv),
};

static const size_t file_count = sizeof files / sizeof files[0];

const void *CResources_bytes(const char *path, size_t *count) {
  for (size_t i = 0; i < file_count; i++) {
    if (strcmp(files[i].path, path) == 0) {
      *count = files[i].count;
      return files[i].bytes;
    }
  }
  *count = 0;
  return NULL;
}

const char *CResources_path(size_t number) {
  return number < file_count ? files[number].path : NULL;
}
