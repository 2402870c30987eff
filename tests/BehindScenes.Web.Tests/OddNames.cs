namespace BehindScenes.Web.Tests;

/// <summary>A small catalogue whose names hold what ends a script or a comment, turns the line round or cannot stand in XML.</summary>
internal static class OddNames
{
    public const string Title = "</script><!-- \"Salt\" & 'Paper' ]]> evil";
    public const string Person = "Ann </script><script>alert(1)</script> <b>&amp;";
    public const string Headline = "]]><x/> & <!-- \"quoted\"";
    public const string TextHeadline = "“Words” \u202Ethat turn\u202C & more";

    /// <summary>Articles lose hidden marks of direction when they are read.</summary>
    public const string ShownHeadline = "“Words” that turn & more";

    /// <summary>U+FFFE may stand in JSON, and in no XML.</summary>
    public const string Seeds = $$"""
        -- articles/turned.txt --
        {{TextHeadline}}

        The crew waited for the bus & went home.
        -- articles/odd.md --
        ---
        headline: "]]><x/> & <!-- \"quoted\""
        language: en
        published: 2023-04-05
        source: "javascript:alert(2)//</script>"
        dramas: [odd]
        people: [ann, bob]
        ---

        A text with ]]> and </script> and &amp; in it.
        -- dramas/odd.md --
        ---
        title: "</script><!-- \"Salt\" & 'Paper' ]]> evil"
        original_title: "\uFFFEBell"
        year: 2023
        cast:
          - person: ann
            character: "</script> -->"
            kind: main
          - person: bob
            kind: main
        ---

        -- people/ann.md --
        ---
        name: "Ann </script><script>alert(1)</script> <b>&amp;"
        ---

        -- people/bob.md --
        ---
        name: "Bob \uFFFE Bell"
        ---

        """;
}
