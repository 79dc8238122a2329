#ifndef CHARDENING_H
#define CHARDENING_H
#endif
