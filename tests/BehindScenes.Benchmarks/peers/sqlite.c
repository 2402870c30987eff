/* sqlite DATABASE <PAIRS: what a pairing by names needs, asked of SQLite by its C API, prepared once. Each line holds two keys of names,
   a tab between them. Prints p50 and p99 in milliseconds. */
#include <sqlite3.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

enum { MOST_PAIRS = 100000, WARM = 200, LONGEST_LINE = 4096 };

static const char *const TEXTS[] = {
    "SELECT p.Id, p.Slug, p.Name, n.Text FROM NameKeys k JOIN Names n ON n.Id = k.NameId JOIN People p ON p.Id = n.PersonId"
    " WHERE k.Key = ?1 ORDER BY k.Weight DESC, k.NameId",
    "SELECT d.Slug, d.Title, d.Year, c.RoleId, c.Name FROM Roles a JOIN Roles b ON b.PersonId = ?2 AND b.DramaId = a.DramaId JOIN Dramas d ON d.Id = a.DramaId"
    " LEFT JOIN Characters c ON c.RoleId IN (a.Id, b.Id) WHERE a.PersonId = ?1 ORDER BY d.Year DESC, d.Id, c.RoleId, c.Position",
    "SELECT m.Kind, m.Episode, m.Sentence, m.Status, r.Slug, r.Headline FROM MomentPeople a JOIN MomentPeople b ON b.PersonId = ?2 AND b.MomentId = a.MomentId"
    " JOIN Moments m ON m.Id = a.MomentId JOIN Articles r ON r.Id = m.ArticleId WHERE a.PersonId = ?1 ORDER BY m.Id",
    "SELECT r.Slug, r.Headline, r.Language FROM ArticlePeople a JOIN ArticlePeople b ON b.PersonId = ?2 AND b.ArticleId = a.ArticleId"
    " JOIN Articles r ON r.Id = a.ArticleId WHERE a.PersonId = ?1 ORDER BY r.Published DESC, r.Id",
};
enum { NAME, STATEMENTS = sizeof TEXTS / sizeof *TEXTS };

static sqlite3 *database;
static sqlite3_stmt *statements[STATEMENTS];
static double times[MOST_PAIRS];
static long long bytes;

static void check(int outcome, int wanted) {
    if (outcome != wanted) {
        fprintf(stderr, "SQLite: %s\n", sqlite3_errmsg(database));
        exit(1);
    }
}

/* Reads every value of every row. Returns the first row's first, 0 where there is none. */
static int rows(sqlite3_stmt *statement) {
    int first = 0, outcome;
    while ((outcome = sqlite3_step(statement)) == SQLITE_ROW) {
        if (first == 0)
            first = sqlite3_column_int(statement, 0);
        for (int column = 0; column < sqlite3_column_count(statement); column++)
            if (sqlite3_column_text(statement, column) != NULL)
                bytes += sqlite3_column_bytes(statement, column);
    }
    check(outcome, SQLITE_DONE);
    check(sqlite3_reset(statement), SQLITE_OK);
    return first;
}

static int person(const char *key) {
    check(sqlite3_bind_text(statements[NAME], 1, key, -1, SQLITE_STATIC), SQLITE_OK);
    return rows(statements[NAME]);
}

static void pairing(const char *first_key, const char *second_key) {
    int first = person(first_key), second = person(second_key);
    if (first == 0 || second == 0) {
        fprintf(stderr, "Nobody has the key %s.\n", first == 0 ? first_key : second_key);
        exit(1);
    }
    for (int i = NAME + 1; i < STATEMENTS; i++) {
        check(sqlite3_bind_int(statements[i], 1, first), SQLITE_OK);
        check(sqlite3_bind_int(statements[i], 2, second), SQLITE_OK);
        rows(statements[i]);
    }
}

static double now(void) {
    struct timespec time;
    clock_gettime(CLOCK_MONOTONIC, &time);
    return time.tv_sec * 1e3 + time.tv_nsec / 1e6;
}

static int by_size(const void *one, const void *other) {
    double difference = *(const double *)one - *(const double *)other;
    return (difference > 0) - (difference < 0);
}

int main(int count, char **arguments) {
    if (count != 2) {
        fprintf(stderr, "sqlite DATABASE <PAIRS\n");
        return 2;
    }
    check(sqlite3_open_v2(arguments[1], &database, SQLITE_OPEN_READONLY, NULL), SQLITE_OK);
    for (int i = 0; i < STATEMENTS; i++)
        check(sqlite3_prepare_v2(database, TEXTS[i], -1, &statements[i], NULL), SQLITE_OK);

    char line[LONGEST_LINE];
    int pairs = 0;
    for (int i = 0; pairs < MOST_PAIRS && fgets(line, sizeof line, stdin) != NULL; i++) {
        char *first = strtok(line, "\t"), *second = strtok(NULL, "\n");
        if (second == NULL)
            continue;
        double begun = now();
        pairing(first, second);
        if (i >= WARM)
            times[pairs++] = now() - begun;
    }
    if (pairs == 0) {
        fprintf(stderr, "There are no more than %d pairs.\n", WARM);
        return 1;
    }
    qsort(times, pairs, sizeof *times, by_size);
    printf("%.4f %.4f\n", times[(pairs - 1) / 2], times[(int)((pairs - 1) * 0.99)]);
    fprintf(stderr, "%d pairs, %lld bytes read\n", pairs, bytes);
    return 0;
}
