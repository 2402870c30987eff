namespace BehindScenes.Catalogue.Tests;

/// <summary>All pages of a list, read one by one.</summary>
internal static class Pages
{
    public static (List<T> Items, int Total) All<T>(Func<PageRequest, Paged<T>> read, int size) => AllAsync(page => Task.FromResult(read(page)), size).Result;

    public static async Task<(List<T> Items, int Total)> AllAsync<T>(Func<PageRequest, Task<Paged<T>>> read, int size)
    {
        var items = new List<T>();
        for (var number = 1; ; number++)
        {
            var page = await read(new PageRequest(number, size));
            items.AddRange(page.Items);
            page.Items.Should().HaveCountLessThanOrEqualTo(size);
            if (number < page.PageCount)
                continue;
            var beyond = await read(new PageRequest(number + 1, size));
            (beyond.Exists, beyond.Items.Count, beyond.Total).Should().Be((false, 0, page.Total));
            items.Should().HaveCount(page.Total);
            return (items, page.Total);
        }
    }
}
