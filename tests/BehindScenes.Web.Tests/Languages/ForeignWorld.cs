namespace BehindScenes.Web.Tests.Languages;

/// <summary>A world without a Latin letter: each that a page shows was written by the site itself.</summary>
internal static class ForeignWorld
{
    public const string Seeds = """
        -- articles/1.txt --
        드라마 “등불의 항구” 비 오는 날의 촬영 현장

        비 내리는 부두에서 드라마 “등불의 항구” 촬영이 이어졌다. 배우 김하늘은 작은 배의 선장 한별 역을 맡았다. 배우 이바다는 강산 역을 맡았다.

        촬영장에서 이바다는 김하늘에게 3회 촬영 중 생일 케이크를 선물했다. 쉬는 시간에 김하늘과 이바다는 3회 장면을 다시 리허설했다.

        5회 촬영 중 이바다가 넘어지자 제작진은 웃음을 터뜨렸다. 촬영장에서 김하늘과 이바다가 장난을 쳤다는 소문이 돌았다.
        -- articles/2.md --
        ---
        headline: 인쇄된 등불
        language: ja
        published: 2022-06-01
        source: https://example.org/1
        dramas: [1]
        people: [1]
        ---

        김하늘은 등불 아래에서 책을 읽었다.
        -- articles/3.txt --
        새 드라마 “바람의 집” 촬영 현장

        드라마 “바람의 집” 촬영장에서 배우 한가람은 나그네 역을 맡았다.
        -- dramas/1.md --
        ---
        title: 등불의 항구
        original_title: 灯台の港
        titles:
          ja: 灯りの港
        country: 대한민국
        network: [방송]
        year: 2022
        episodes: 10
        genres: [사랑]
        directors: [정은채]
        writers: [윤서진]
        cast:
          - person: 1
            character: 한별
            kind: main
          - name: 이바다
            character: 파도 / 잠수부
            kind: main
          - name: 박소라
            character: 할머니 [어부]
            kind: support
        ---

        두 척의 배, 하나의 항구.
        -- dramas/2.jsonl --
        {"title": "유리 겨울", "slug": "2", "year": 2020, "country": "일본", "network": "채널", "genres": ["수수께끼"], "cast": [{"name": "이바다", "character": "모리", "kind": "main"}, {"name": "최나래", "character": "하라", "kind": "main"}, {"name": "김로운", "person": "5", "kind": "guest"}]}
        {"title": "찬 구리", "slug": "3", "year": 2019, "country": "태국", "cast": [{"name": "최나래", "character": "말리", "kind": "main"}, {"name": "장도윤", "kind": "main"}, {"name": "김로운", "person": "6", "kind": "guest"}]}
        {"title": "먼 섬", "slug": "4", "year": 2018, "cast": [{"name": "서다온", "character": "지기", "kind": "main"}]}
        -- people/1.md --
        ---
        name: 김하늘
        native_name: 金空
        spellings: [金天]
        ---

        """;

    /// <summary>What no link leads to: questions that are typed, and what cannot be answered.</summary>
    public static readonly string[] Typed =
    [
        "/pairings?first=김하늘&second=이바다", "/pairings?first=김하늘&second=서다온", "/pairings?first=김하늘&second=아무도", "/pairings?first=김로운&second=김하늘", "/pairings?first=김하늘&second=김하늘",
        "/pairings?first=김하늘", "/pairings?first=김하늘&second=장도윤", "/path?from=김하늘&to=장도윤", "/path?from=김하늘&to=장도윤&leads=true", "/path?from=김하늘&to=서다온", "/path?from=서다온&to=김하늘&leads=true",
        "/path?from=김로운&to=이바더", "/path?from=김하늘&to=김하늘", "/path?from=김하늘", "/search?q=김하늘", "/search?q=김하늘+이바다", "/search?q=김하늘+5회", "/search?q=김하늘+9회", "/search?q=등불", "/search?q=한별",
        "/search?q=김하눌", "/search?q=없는말+2021", "/search?q=촬영&kind=article", "/search", "/dramas?country=없음", "/people?q=없음", "/articles?language=없음", "/people/아무도", "/dramas?쪽=%07", "/offline",
    ];
}
