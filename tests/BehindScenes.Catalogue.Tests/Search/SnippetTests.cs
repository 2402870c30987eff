namespace BehindScenes.Catalogue.Tests.Search;

/// <summary>What is marked in the piece of an article that is shown.</summary>
public sealed class SnippetTests : IAsyncLifetime
{
    private const string Seeds = """
        -- articles/supper.md --
        ---
        headline: Supper on set
        language: en
        ---

        First came kimchi, then kim, and kimbap after the take.
        """;

    private BuiltCatalogue _catalogue = null!;

    public async Task InitializeAsync() => _catalogue = await BuiltCatalogue.OfAsync(Seeds);

    public Task DisposeAsync()
    {
        _catalogue.Dispose();
        return Task.CompletedTask;
    }

    [Theory]
    [InlineData("kim", "kimchi|kim|kimbap")]
    [InlineData("\"kim\"", "kim")]
    [InlineData("\"then kim\"", "then kim")]
    [InlineData("\"kim\" supper kimb", "kim|kimbap")]
    public async Task A_word_may_go_on_and_one_in_quotation_marks_stands_for_itself(string typed, string hits)
    {
        var item = (await _catalogue.AskAsync(typed)).Items.Items.Should().ContainSingle().Subject;

        item.Snippet.Where(part => part.IsHit).Select(part => part.Text).Should().Equal(hits.Split('|'));
    }
}
