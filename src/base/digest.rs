//! Digests of state: a canonical binary form of any serialisable value, hashed as it is walked.
//!
//! Every value is written with its kind and every sequence with its length, so that two different values never give the
//! same bytes. Numbers are little-endian; a float is its bits, with one zero and no NaN. Maps keep the order they are
//! given in: whoever hashes a hash map gets what they deserve, and the core has none.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize, de, ser};
use sha2::Digest as _;

/// A BLAKE3 digest.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct Digest(pub [u8; 32]);

impl Digest {
    /// The first twelve hexadecimal digits, for people.
    pub fn short(&self) -> String {
        self.to_string()[..12].to_owned()
    }
}

impl fmt::Display for Digest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // Digests are hashed as their text, a hundred times a day: formatting byte by byte would show.
        const DIGITS: &[u8; 16] = b"0123456789abcdef";
        let digits = self.0.iter().flat_map(|byte| [byte >> 4, byte & 15]);
        let mut text = [0; 64];
        text.iter_mut().zip(digits).for_each(|(place, digit)| *place = DIGITS[usize::from(digit)]);
        f.write_str(std::str::from_utf8(&text).expect("digits are text"))
    }
}

impl fmt::Debug for Digest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Digest({})", self.short())
    }
}

impl FromStr for Digest {
    type Err = &'static str;
    fn from_str(text: &str) -> Result<Digest, Self::Err> {
        const WRONG: &str = "a digest is 64 lower-case hexadecimal digits";
        if text.len() != 64 || !text.bytes().all(|b| b.is_ascii_digit() || (b'a'..=b'f').contains(&b)) {
            return Err(WRONG);
        }
        let mut bytes = [0; 32];
        for (place, byte) in bytes.iter_mut().enumerate() {
            *byte = u8::from_str_radix(&text[2 * place..2 * place + 2], 16).map_err(|_| WRONG)?;
        }
        Ok(Digest(bytes))
    }
}

impl Serialize for Digest {
    fn serialize<S: ser::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Digest {
    fn deserialize<D: de::Deserializer<'de>>(deserializer: D) -> Result<Digest, D::Error> {
        String::deserialize(deserializer)?.parse().map_err(de::Error::custom)
    }
}

impl schemars::JsonSchema for Digest {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Digest".into()
    }
    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({ "type": "string", "pattern": "^[0-9a-f]{64}$" })
    }
}

/// The digest of a value.
pub fn digest_of<T: Serialize + ?Sized>(value: &T) -> Digest {
    let mut walk = Walk { hasher: blake3::Hasher::new(), buffer: Vec::with_capacity(FLUSH + 64) };
    value.serialize(&mut walk).expect("state has a digest: no NaN, no unsized sequence");
    walk.hasher.update(&walk.buffer);
    Digest(*walk.hasher.finalize().as_bytes())
}

/// SHA-256 in hexadecimal: what the journal's chain is made of, in the hash that every other tool has.
pub fn sha256_hex(parts: &[&[u8]]) -> String {
    let mut hasher = sha2::Sha256::new();
    parts.iter().for_each(|part| hasher.update(part));
    hasher.finalize().iter().map(|byte| format!("{byte:02x}")).collect()
}

/// Bytes gathered before they are hashed: large enough for the hash to use its wide paths.
const FLUSH: usize = 16 * 1024;

struct Walk {
    hasher: blake3::Hasher,
    buffer: Vec<u8>,
}

/// Why a value has no digest.
#[derive(Debug, thiserror::Error)]
#[error("{0}")]
struct Undigestible(String);

impl ser::Error for Undigestible {
    fn custom<T: fmt::Display>(message: T) -> Self {
        Undigestible(message.to_string())
    }
}

impl Walk {
    #[inline]
    fn put(&mut self, bytes: &[u8]) {
        self.buffer.extend_from_slice(bytes);
        if self.buffer.len() >= FLUSH {
            self.hasher.update(&self.buffer);
            self.buffer.clear();
        }
    }

    fn put_len(&mut self, len: Option<usize>) -> Result<(), Undigestible> {
        let len = len.ok_or_else(|| Undigestible("a sequence that does not know its length".into()))?;
        self.put(&(len as u64).to_le_bytes());
        Ok(())
    }
}

macro_rules! fixed_width {
    ($($method:ident: $type:ty),*) => {$(
        #[inline]
        fn $method(self, value: $type) -> Result<(), Undigestible> {
            self.put(&value.to_le_bytes());
            Ok(())
        }
    )*};
}

impl ser::Serializer for &mut Walk {
    type Ok = ();
    type Error = Undigestible;
    type SerializeSeq = Self;
    type SerializeTuple = Self;
    type SerializeTupleStruct = Self;
    type SerializeTupleVariant = Self;
    type SerializeMap = Self;
    type SerializeStruct = Self;
    type SerializeStructVariant = Self;

    fixed_width!(serialize_i8: i8, serialize_i16: i16, serialize_i32: i32, serialize_i64: i64, serialize_i128: i128,
        serialize_u8: u8, serialize_u16: u16, serialize_u32: u32, serialize_u64: u64, serialize_u128: u128);

    fn serialize_bool(self, value: bool) -> Result<(), Undigestible> {
        self.put(&[u8::from(value)]);
        Ok(())
    }
    fn serialize_f32(self, value: f32) -> Result<(), Undigestible> {
        self.serialize_f64(f64::from(value))
    }
    #[inline]
    fn serialize_f64(self, value: f64) -> Result<(), Undigestible> {
        if value.is_nan() {
            return Err(Undigestible("not a number".into()));
        }
        // Adding zero makes the two zeros one.
        self.put(&(value + 0.0).to_bits().to_le_bytes());
        Ok(())
    }
    fn serialize_char(self, value: char) -> Result<(), Undigestible> {
        self.serialize_u32(u32::from(value))
    }
    fn serialize_str(self, value: &str) -> Result<(), Undigestible> {
        self.serialize_bytes(value.as_bytes())
    }
    fn serialize_bytes(self, value: &[u8]) -> Result<(), Undigestible> {
        self.put_len(Some(value.len()))?;
        self.put(value);
        Ok(())
    }
    fn serialize_none(self) -> Result<(), Undigestible> {
        self.put(&[0]);
        Ok(())
    }
    fn serialize_some<T: Serialize + ?Sized>(self, value: &T) -> Result<(), Undigestible> {
        self.put(&[1]);
        value.serialize(self)
    }
    fn serialize_unit(self) -> Result<(), Undigestible> {
        Ok(())
    }
    fn serialize_unit_struct(self, _: &'static str) -> Result<(), Undigestible> {
        Ok(())
    }
    fn serialize_unit_variant(self, _: &'static str, index: u32, _: &'static str) -> Result<(), Undigestible> {
        self.serialize_u32(index)
    }
    fn serialize_newtype_struct<T: Serialize + ?Sized>(self, _: &'static str, value: &T) -> Result<(), Undigestible> {
        value.serialize(self)
    }
    fn serialize_newtype_variant<T: Serialize + ?Sized>(
        self,
        _: &'static str,
        index: u32,
        _: &'static str,
        value: &T,
    ) -> Result<(), Undigestible> {
        self.put(&index.to_le_bytes());
        value.serialize(self)
    }
    fn serialize_seq(self, len: Option<usize>) -> Result<Self, Undigestible> {
        self.put_len(len)?;
        Ok(self)
    }
    fn serialize_tuple(self, _: usize) -> Result<Self, Undigestible> {
        Ok(self)
    }
    fn serialize_tuple_struct(self, _: &'static str, _: usize) -> Result<Self, Undigestible> {
        Ok(self)
    }
    fn serialize_tuple_variant(
        self,
        _: &'static str,
        index: u32,
        _: &'static str,
        _: usize,
    ) -> Result<Self, Undigestible> {
        self.put(&index.to_le_bytes());
        Ok(self)
    }
    fn serialize_map(self, len: Option<usize>) -> Result<Self, Undigestible> {
        self.put_len(len)?;
        Ok(self)
    }
    fn serialize_struct(self, _: &'static str, _: usize) -> Result<Self, Undigestible> {
        Ok(self)
    }
    fn serialize_struct_variant(
        self,
        _: &'static str,
        index: u32,
        _: &'static str,
        _: usize,
    ) -> Result<Self, Undigestible> {
        self.put(&index.to_le_bytes());
        Ok(self)
    }
    fn is_human_readable(&self) -> bool {
        false
    }
}

/// Every compound kind is its elements in order; only maps have keys.
macro_rules! elements {
    ($($trait:ident::$method:ident),*) => {$(
        impl ser::$trait for &mut Walk {
            type Ok = ();
            type Error = Undigestible;
            fn $method<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), Undigestible> {
                value.serialize(&mut **self)
            }
            fn end(self) -> Result<(), Undigestible> {
                Ok(())
            }
        }
    )*};
}

elements!(
    SerializeSeq::serialize_element,
    SerializeTuple::serialize_element,
    SerializeTupleStruct::serialize_field,
    SerializeTupleVariant::serialize_field
);

macro_rules! fields {
    ($($trait:ident),*) => {$(
        impl ser::$trait for &mut Walk {
            type Ok = ();
            type Error = Undigestible;
            fn serialize_field<T: Serialize + ?Sized>(&mut self, _: &'static str, value: &T) -> Result<(), Undigestible> {
                value.serialize(&mut **self)
            }
            fn end(self) -> Result<(), Undigestible> {
                Ok(())
            }
        }
    )*};
}

fields!(SerializeStruct, SerializeStructVariant);

impl ser::SerializeMap for &mut Walk {
    type Ok = ();
    type Error = Undigestible;
    fn serialize_key<T: Serialize + ?Sized>(&mut self, key: &T) -> Result<(), Undigestible> {
        key.serialize(&mut **self)
    }
    fn serialize_value<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), Undigestible> {
        value.serialize(&mut **self)
    }
    fn end(self) -> Result<(), Undigestible> {
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn different_values_have_different_digests() {
        assert_ne!(digest_of(&("ab", "c")), digest_of(&("a", "bc")));
        assert_ne!(digest_of(&vec![vec![1u32], vec![]]), digest_of(&vec![vec![], vec![1u32]]));
        assert_ne!(digest_of(&Some(0u32)), digest_of(&None::<u32>));
        assert_eq!(digest_of(&0.0f64), digest_of(&-0.0f64));
    }

    #[test]
    fn a_digest_reads_back_from_its_text() {
        let digest = digest_of("dhow");
        assert_eq!(digest.to_string().parse(), Ok(digest));
        assert!("xyz".parse::<Digest>().is_err());
    }
}
