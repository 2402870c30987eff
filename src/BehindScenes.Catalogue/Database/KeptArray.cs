using System.Runtime.InteropServices;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace BehindScenes.Catalogue.Database;

/// <summary>Numbers that are made when the catalogue is built and read into memory in one go when a generation opens.</summary>
[PrimaryKey(nameof(Name))]
public sealed class KeptArray
{
    public required string Name { get; init; }

    public required byte[] Bytes { get; init; }

    internal static KeptArray Of<T>(string name, ReadOnlySpan<T> items)
        where T : unmanaged => new() { Name = name, Bytes = MemoryMarshal.AsBytes(items).ToArray() };

    /// <exception cref="InvalidDataException">There is no such array.</exception>
    internal static T[] Read<T>(CatalogueContext catalogue, string name)
        where T : unmanaged
    {
        var row = catalogue.Database.SqlQuery<long>($"SELECT rowid AS Value FROM KeptArrays WHERE Name = {name}").AsEnumerable().SingleOrDefault();
        if (row == 0)
            throw new InvalidDataException($"The catalogue holds no {name}.");
        // As a column it would stand in memory twice.
        using var bytes = new SqliteBlob((SqliteConnection)catalogue.Database.GetDbConnection(), nameof(CatalogueContext.KeptArrays), nameof(Bytes), row, readOnly: true);
        var items = new T[bytes.Length / Marshal.SizeOf<T>()];
        bytes.ReadExactly(MemoryMarshal.AsBytes(items.AsSpan()));
        return items;
    }
}
